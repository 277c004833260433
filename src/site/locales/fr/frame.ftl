# Le cadre de chaque page, et les dates.

skip = Aller au contenu
languages = Langues
nav = Parties principales du site
nav-browse = Parcourir
nav-technology = Technologies
nav-country = Lieux
nav-right = Droits
nav-map = Carte
nav-corrections = Corrections
nav-how-we-work = Notre méthode
foot-privacy = Ce site ne dépose aucun cookie, ne charge rien d’ailleurs et ne note pas qui lit quoi.
foot-nav = À propos de ce site
foot-api = Données pour les machines
foot-edition = Édition
yes = Oui
no = Non
range = entre { $min } et { $max }
list-comma = ,
undated = sans date
earlier = Plus anciens
to-home = Aller à la première page

date-about = vers { $date }
date-perhaps = peut-être { $date }
date-perhaps-about = peut-être vers { $date }
date-from = à partir de { $date }
date-until = jusqu’à { $date }
date-between = de { $from } à { $to }
date-decade = dans les dix ans à partir de { $year }
date-season-21 = printemps { $year }
date-season-22 = été { $year }
date-season-23 = automne { $year }
date-season-24 = hiver { $year }

text-machine = (traduction automatique)
text-machine-original = traduction automatique, non relue ; langue de l’original : { $language }
text-stale = (l’original a changé depuis cette traduction)

error-400 = Nous ne pouvons pas lire cette adresse
    .text = Une partie de l’adresse n’est pas comme elle devrait être. Vérifiez-la, ou cherchez ici.
error-404 = Il n’y a pas de page ici
    .text = Rien de public n’a cette adresse. Elle contient peut-être une faute de frappe, ou un lien est périmé. Une fiche retirée le dit sur sa propre page.
error-405 = Cette page ne se demande pas ainsi
    .text = Ce site ne peut qu’être lu. Revenez en arrière et suivez un lien.
error-410 = Cette version n’est pas ici
    .text = Elle n’a jamais été publique, ou elle a été effacée parce que quelqu’un a repris ce qu’il avait raconté. La dernière version de la fiche se trouve à son adresse sans numéro, et son historique dit quelles autres existent.
error-500 = Quelque chose n’a pas marché de notre côté
    .text = L’erreur vient de nous, pas de vous. Réessayez dans une minute. Si elle persiste, dites-le aux personnes qui gèrent cet observatoire.
error-503 = Le site est très demandé ou vient de démarrer
    .text = Réessayez dans une minute. Rien n’est perdu.
error-field-page = est un numéro de page, à partir de 1
error-field-file = est le nom d’un fichier : 64 lettres et chiffres
error-field-find = a au plus 200 caractères
error-field-q = a au plus 500 caractères
error-field-from = est une année (2019), un mois (2019-05), un jour (2019-05-17) ou le numéro d’une version
error-field-to = est une année (2019), un mois (2019-05), un jour (2019-05-17) ou le numéro d’une version
error-field-sort = est relevance, newest ou oldest
error-field-cursor = est fait par ce site et ne s’écrit pas à la main ; recommencez la recherche
error-field-before = est un nombre

gone-title = Cette fiche a été retirée
gone-when = Elle a été retirée le
gone-text = Son texte n’est plus public. Le fait qu’elle a existé reste connu.
gone-reason = Raison donnée :
gone-cited = Si vous l’avez citée, merci d’indiquer dans votre texte qu’elle a été retirée.
