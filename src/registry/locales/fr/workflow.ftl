# What a review has not come to yet.

missing-held = Quelqu’un a arrêté la publication de cette fiche : l’arrêt n’est pas levé.
missing-reply-open = Les personnes nommées peuvent encore répondre jusqu’au { $until }, ou la suite n’est pas encore notée.
