# Words that every page of the desk has.

desk-name = { $name } · bureau
desk-search = Chercher dans toutes les fiches
desk-signed-in = Session de
desk-sign-out = Se déconnecter
desk-help = Aide
desk-public-site = Site public
desk-back-home = Aller à l’accueil du bureau

desk-nav-home = Accueil
desk-nav-records = Fiches
desk-nav-review = Relecture
desk-nav-cases = Dossiers
desk-nav-sources = Sources
desk-nav-watching = Veille
desk-nav-translation = Traductions
desk-nav-import = Import
desk-nav-vocabularies = Vocabulaires
desk-nav-trail = Journal
desk-nav-shape = Observatoire
desk-nav-more = Plus
desk-nav-people = Équipe

desk-errors-title = { $n ->
    [one] Un point demande votre attention
   *[other] { $n } points demandent votre attention
}
desk-send-again-title = Votre formulaire n’est pas encore envoyé
desk-send-again-why = Vous vous êtes reconnecté·e depuis l’ouverture de cette page. Rien de ce que vous avez saisi n’est perdu : envoyez-le maintenant.
desk-send-again = Envoyer maintenant
desk-send-again-what = Ce que vous avez saisi

desk-problem-400 = Cette demande est illisible
    .do = Revenez en arrière et réessayez. Si vous venez d’un lien, il est peut-être coupé.
desk-problem-401 = Connectez-vous d’abord
    .do = Cette page est réservée à l’équipe.
desk-problem-403 = Vous ne pouvez pas faire cela
    .do = Vos rôles ne le permettent pas. Une personne qui administre peut les changer.
desk-problem-404 = Il n’y a rien ici
    .do = La page ou la fiche n’existe pas, ou n’est pas ouverte à vos rôles.
desk-problem-405 = Cela ne se fait pas ici
    .do = Revenez en arrière et utilisez les boutons de la page.
desk-problem-409 = Quelqu’un a été plus rapide
    .do = La fiche a changé depuis que vous l’avez ouverte. Regardez-la, puis recommencez.
desk-problem-410 = Ceci n’est plus là
    .do = C’était ici, et cela a été retiré.
desk-problem-413 = C’est trop volumineux
    .do = Envoyez moins à la fois ; pour les fichiers, utilisez la page de dépôt.
desk-problem-422 = Quelque chose ne va pas dans le formulaire
    .do = Revenez en arrière : ce que vous avez saisi y est encore.
desk-problem-429 = Trop de tentatives
    .do = Attendez un moment, puis réessayez.
desk-problem-500 = Une erreur s’est produite ici
    .do = C’est notre faute. Ce qui était enregistré est en sécurité. Revenez en arrière et réessayez.
desk-problem-503 = Le bureau n’est pas prêt
    .do = Une partie ne répond pas. Réessayez dans une minute.
problem-stale-form = Vous vous êtes reconnecté depuis l’ouverture de cette page
    .do = Rouvrez la page et choisissez les fichiers à nouveau. Rien n’en a été pris.
problem-foreign-request = Ceci n’a pas été envoyé depuis le bureau
    .do = Ouvrez la page ici et envoyez le formulaire à partir d’elle.
problem-being-done = C’est déjà en cours
    .do = Le formulaire est parti deux fois. Regardez la fiche dans un instant : cela a été fait une seule fois.
problem-form-too-large = Le formulaire est trop volumineux
    .do = Un formulaire peut contenir 4 Mo. Déposez les longs documents comme fichiers.
problem-bad-form = Le formulaire est arrivé abîmé
    .do = Revenez en arrière et renvoyez-le : ce que vous avez saisi y est encore.
