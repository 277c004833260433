# Mails to the team: that something waits, and where. Never what.

notices-review-asked = Une relecture vous attend au bureau.
    .subject = { $name } : une relecture vous attend
notices-returned = Quelque chose qui vient de vous est revenu avec des commentaires.
    .subject = { $name } : quelque chose vous est revenu
notices-approved = Quelque chose qui vient de vous a été approuvé.
    .subject = { $name } : quelque chose de vous a été approuvé
notices-due = Quelque chose dont vous vous occupez arrive à échéance.
    .subject = { $name } : une échéance
notices-taken-back = Une personne a repris ce qu’elle avait raconté : voyez ce qui reste à faire.
    .subject = { $name } : quelque chose a été repris
notices-watch-found = Quelque chose a changé à une adresse que vous faites surveiller.
    .subject = { $name } : une adresse a changé
notices-cases-waiting = Quelque chose dans les dossiers attend un garde.
    .subject = { $name } : dossiers
notices-upload-failed = Un fichier que vous avez envoyé n’a pas pu être lu : voyez que faire.
    .subject = { $name } : un fichier n’a pas pu être lu
notices-invitation = Vous êtes invité·e au bureau de l’équipe. Ouvrez cette page pour créer votre compte :
    .subject = { $name } : une invitation
notices-once = Le lien ne sert qu’une fois. Si vous n’attendiez pas ce message, ignorez-le.
notices-why = Vous avez demandé ces messages. Sur votre page du bureau, vous pouvez les arrêter.

notices-invite-send = Envoyer le lien à usage unique à cette adresse

notices-title = Avis par courriel
notices-legend = Me prévenir quand
notices-help = Un message dit que quelque chose attend, et où. Il ne dit jamais ce que contient une fiche.
notices-no-address = Inscrivez d’abord une adresse ci-dessus : sans elle, rien n’est envoyé.
notices-choice-review-asked = une relecture m’attend
notices-choice-returned = une de mes fiches revient
notices-choice-approved = une de mes fiches est approuvée
notices-choice-due = quelque chose dont je m’occupe arrive à échéance
notices-choice-taken-back = quelqu’un reprend ce qu’il avait raconté
notices-choice-watch-found = une adresse que je fais surveiller a changé
notices-choice-cases-waiting = une fois par jour, si quelque chose dans les dossiers attend les gardes
notices-choice-upload-failed = un fichier que j’ai envoyé ne peut pas être lu
notices-save = Enregistrer

done-notices-saved = Vos avis sont comme vous les avez choisis.

problem-mail-address = Ce n’est pas une adresse de courriel
    .do = Écrivez une seule adresse, comme amal@example.org.
