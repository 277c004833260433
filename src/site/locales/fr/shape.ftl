# Pages and terms that a monitor shapes itself.

page-fallback = Cette page n’existe pas encore en { $wanted }. Elle est affichée en { $shown }.
privacy-title = Vie privée
privacy-readers = Si vous lisez ce site
privacy-named = Si votre nom figure ici
privacy-named-text = Des personnes sont nommées pour ce qu’elles font dans un rôle public. Les personnes en déplacement ne font jamais l’objet d’une fiche, et ce qui permettrait de les retrouver n’est pas publié.
privacy-rights = Si vous voulez faire corriger ou retirer quelque chose
privacy-rights-text = Écrivez à l’observatoire en indiquant la page. Ce qui est faux est corrigé publiquement ; ce qui met quelqu’un en danger est retiré, et son adresse dit alors que c’est retiré.
topic-deprecated = Ce terme n’est plus donné à de nouvelles fiches. Ce qui le porte reste ici.
