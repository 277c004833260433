# Pages de texte.

corrections-title = Corrections
corrections-lead = Tout ce qui a été changé ou retiré après publication, avec les mots d’avant et d’après.
corrections-none = Rien n’a été corrigé jusqu’ici.
corrections-all = Toutes les corrections

about-title = Qui gère ce site
about-lead = { $name } est tenu par une équipe indépendante avec Vigie, un logiciel libre pour les archives de ce genre.
about-contact = Contact
about-no-contact = Cet observatoire n’a pas encore donné d’adresse de contact.
about-complain = Si quelque chose est faux
about-complain-text = Écrivez au contact ci-dessus. Donnez la référence de la fiche (par exemple VIG-DEP-2026-0001), dites ce qui est faux et ce qui le montre. Ce qui s’avère faux est corrigé au grand jour, avec les mots d’avant et d’après.
about-named = Si vous ou votre organisation êtes nommés ici, vous pouvez répondre. Votre réponse est montrée avec le même poids que ce qui est dit de vous.
about-money = Argent
about-money-text = Cet observatoire n’a pas encore dit ici qui le finance.
about-reuse = Réutiliser
about-reuse-text = Chaque fiche dit sous quelle licence elle peut être utilisée. Tout peut être lu par des machines.
about-software = Fait avec

how-lead = Comment une affirmation arrive ici, à quel point nous en sommes sûrs, et ce que nous gardons sur vous : rien.
how-standing = Statut : comment une affirmation est formulée
how-standing-text = Chaque affirmation a un statut. Il décide des mots qui la précèdent. La forme dit la même chose que le mot : on peut la lire sans couleur.
how-grades = Niveaux : à quel point elle est étayée
how-grades-text = Un niveau porte sur une affirmation, non sur l’honneur d’une source. Plusieurs médias qui reprennent un même article comptent pour un.
how-review = Relecture
how-review-two = Une deuxième personne lit chaque fiche avant sa publication.
how-review-one = Ici, l’avis d’une seule personne suffit : les fiches sont publiées sans deuxième lecture. Tenez-en compte.
how-dates = « Dernière mention » est la dernière fois qu’une source en a parlé. Le monde a pu changer depuis, et la page le dit.
how-conflicts = Là où les sources se contredisent, les deux sont montrées. Nous ne tranchons pas à votre place.
how-answers = Ce que disent ceux qui sont nommés est montré avec le même poids. Quand aucune réponse n’est enregistrée, la page le dit.
how-starter = Les fiches par lesquelles cette archive a commencé
how-starter-text = Les premières fiches ont été réunies à partir de sources publiques. Toutes les affirmations sauf une ont été vérifiées une fois sur leurs sources : environ 84 % tenaient telles quelles ; les autres ont été corrigées, dans leur formulation, leur date, ou parce qu’une suite ou une réponse manquait ; une poignée n’a pas pu être retrouvée. Des extraits des sources ont été lus, pas toujours les pages entières.
how-people = Ce qui n’est pas ici
how-people-text = Aucune personne en déplacement n’a de fiche ici, et aucun particulier ayant engagé une action en justice n’est nommé. Les lieux qui pourraient mettre des gens en danger sont montrés de façon imprécise, ou pas du tout.
how-counts = Le nombre de fiches mesure l’attention, pas la faute. Nous ne classons ni pays ni entreprise par ce nombre.
how-languages = Langues
how-languages-text = Le site parle anglais, français, espagnol et arabe. Un texte qui n’existe que dans une autre langue est montré dans cette langue, et la page le dit. Une traduction automatique que personne n’a relue est marquée comme telle.
how-changes = Quand quelque chose change
how-changes-text = Rien n’est changé en silence. Chaque version garde son adresse, et chaque correction est listée :
how-privacy = Ce qui est gardé sur vous
how-privacy-text = Rien. Il n’y a ni cookie ni script. Rien n’est demandé à une autre entreprise quand vous lisez une page. Votre adresse sur le réseau n’est pas enregistrée, et ce que vous lisez ou cherchez non plus.

tell-title = Dire ce qui vous est arrivé
