# Vers qui se tourner, et ce que l’on dit de ce qui a été repris.

turn-title = Vers qui se tourner
turn-lead = Des lieux où signaler ce qui s’est passé, porter plainte ou trouver de l’aide, pour autant que cette archive les connaisse. Aucun n’est tenu par nous.
turn-country = Pays
turn-all = Tous les pays
turn-show = Afficher
turn-download = Emporter cette page
turn-download-help = Un seul fichier, à garder sur un téléphone et à lire sans connexion.
turn-none = Cette archive n’a encore publié aucun lieu de ce genre. Cela ne veut pas dire qu’il n’y en a pas : demandez à une association d’aide juridique, à un consulat en qui vous avez confiance ou à une communauté près de vous.
turn-none-country = Cette archive ne connaît encore aucun lieu de ce genre dans ce pays. Cela ne veut pas dire qu’il n’y en a pas. Ce qui suit n’est lié à aucun pays.
turn-anywhere = Sans lien avec un seul pays
turn-unknown = Cette archive ne le sait pas.
turn-caution = Les adresses et les règles changent. Renseignez-vous avant de compter sur un lieu, et pensez à qui peut voir que vous avez demandé.
turn-made = Établi le { $day } d’après ce que { $name } a publié.
turn-count =
    { $n ->
        [one] Il contient { $shown } lieu.
       *[other] Il contient { $shown } lieux.
    }
turn-topic = Vers qui se tourner dans ce pays

taken-back-source-person = La personne qui l’avait raconté l’a repris.
taken-back-source-ended = L’accord donné pour cela a pris fin.
taken-back-record-person = Un élément raconté par une personne a été retiré, à sa demande. On ne dit pas ce que c’était.
taken-back-record-ended = Un élément raconté par une personne a été retiré : l’accord donné pour cela a pris fin. On ne dit pas ce que c’était.
