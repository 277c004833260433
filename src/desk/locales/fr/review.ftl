# Le chemin d’une fiche, de ses auteurs à ses lecteurs, et retour.

review-title = Relecture
review-waiting = Vous attend
review-waiting-none = Rien ne vous attend.
review-why-review = À lire, puis à approuver ou à rendre
review-why-look = À lire, et à arrêter si cela fait du tort
review-why-publish = À publier
review-why-set-right = Vous est revenue
review-why-held = Arrêtée : lever l’arrêt ou le laisser
review-since = depuis le
review-underway = En relecture
review-underway-none = Rien n’est en relecture.
review-due = Échéances
review-due-none = Aucune échéance n’est passée ni ne vient dans les deux semaines.
review-due-over = Passée :
review-due-embargo = fin de l’embargo
review-due-reply = fin du délai de réponse
review-due-review-by = à revoir
review-due-closes = clôture de l’appel
review-due-stale = peut-être dépassé
review-column-record = Fiche
review-column-state = État
review-column-since = Depuis
review-column-authors = Écrite par
review-column-approved = Approuvée par
review-held = Arrêtée
review-returned = Rendue

review-of = Relecture :
review-on-page = Sur cette page
review-decide = Décider
review-schedule = Dates et droit de réponse
review-standing = Où elle en est
review-written-by = Écrite par
review-held-by = Publication arrêtée par
review-held-help = Elle n’est pas publiée tant que quelqu’un qui peut arrêter les publications, et qui n’en a rien écrit, n’a pas levé cet arrêt.
review-returned-by = Rendue par
review-submitted-by = Envoyée par
review-approved-by = Approuvée par
review-reply-open = Les personnes nommées peuvent répondre jusqu’au
review-reply-answered = Les personnes nommées ont répondu. Elles avaient jusqu’au
review-reply-none = Les personnes nommées n’ont pas répondu. Elles avaient jusqu’au
review-embargo = Elle est publiée d’elle-même le
review-embargo-undecided = Sous embargo, et pas encore approuvée, jusqu’au
review-next-look = À revoir le
review-missing = Manque pour la publication
review-missing-none = Rien ne manque.
review-says = Ce qu’elle dit
review-changed = Ce qui a changé depuis que les lecteurs l’ont vue
review-changed-count = { $n ->
    [0] Les lecteurs auront la même chose.
    [one] Une différence.
   *[other] { $shown } différences.
}
review-errata = Ce que l’on en dit aux lecteurs
review-errata-none = Rien encore : chaque changement est noté comme mise à jour, avec le motif de la publication.
review-word-changes = Dire ce que sont les changements
review-nothing-to-do = Il n’y a rien ici que vous ayez à décider.

review-comments = Commentaires
review-comments-none = Personne n’a encore rien dit. Les lecteurs ne voient jamais les commentaires.
review-comments-inside = Les lecteurs ne voient jamais les commentaires.
review-comments-settled = { $n ->
    [one] Un réglé
   *[other] { $shown } réglés
}
review-comment-new = Dire quelque chose
review-comment-about = À propos de
review-comment-whole = La fiche entière
review-comment-text = Votre commentaire
review-comment-send = Envoyer
review-comment-answer = Répondre
review-comment-settle = C’est réglé
review-comment-reopen = Rouvrir
review-comment-settled = Réglé par
review-comment-reopened = Rouvert par
review-comment-internal = Pour l’équipe seulement : pourquoi elle a été retirée

review-act = Et maintenant ?
review-act-missing = Choisissez que faire.
review-act-submitted = L’envoyer
    .help = Celles et ceux qui relisent sont priés de la lire.
review-act-approved = L’approuver
    .help = Vous l’avez lue avec ses sources, et elle peut aller aux lecteurs telle quelle.
review-act-published = La publier maintenant
    .help = Les lecteurs la voient en moins d’une seconde. Votre motif figure à côté de la version.
review-act-returned = La rendre
    .help = Ses auteurs la reçoivent avec votre motif.
review-act-stopped = Arrêter sa publication
    .help = Elle n’est pas publiée tant que l’arrêt n’est pas levé, qui que ce soit qui l’approuve.
review-act-lifted = Lever l’arrêt
    .help = Elle peut reprendre son chemin.
review-act-replied = Une réponse est venue
    .help = Mettez-la dans la fiche. Il faut alors une nouvelle approbation.
review-act-unanswered = Aucune réponse n’est venue
    .help = Leur délai est passé. Les lecteurs apprennent qu’on leur a demandé.
review-reason = Motif
review-reason-help = Nécessaire pour rendre, arrêter et lever. Les lecteurs le voient quand vous publiez ; sinon il reste dans l’équipe.
review-reason-readers = Motif (les lecteurs le voient)
review-reason-team = Motif (pour l’équipe)
review-do = Valider
review-refused = Dans l’état de la fiche, ce n’est pas possible.

review-withdraw-title = Retirer :
review-withdraw-lead = Les lecteurs n’ont plus cette fiche ni aucune de ses versions. Son adresse dit quand elle a été retirée et pourquoi. On ne peut pas revenir là-dessus ici.
review-withdraw-reason = Ce que l’on dit aux lecteurs
review-withdraw-reason-help = Autant que l’on peut dire sans faire de tort. Cela reste public.
review-withdraw-internal = Pour l’équipe seulement
review-withdraw-internal-help = Ce que l’on ne dit pas aux lecteurs. C’est gardé avec les commentaires et ne sort jamais d’ici.
review-withdraw-sure = Est-ce bien sûr ?
review-withdraw-yes = Oui, la retirer aux lecteurs
review-withdraw-unsure = Dites que vous en êtes sûr.
review-withdraw-do = Retirer

review-share-title = Qui peut voir :
review-share-lead = Tant que les lecteurs ne l’ont pas, une fiche peut être réservée à certains.
review-share-public = Les lecteurs ont cette fiche : elle ne peut pas être réservée à certains. Pour la leur retirer, il faut la retirer de la publication.
review-share-who = Qui peut la voir
review-share-public-help = L’équipe maintenant, et les lecteurs une fois publiée.
review-share-partner-help = L’équipe et ses partenaires. Jamais les lecteurs, tant qu’il en est ainsi.
review-share-restricted-help = Seulement celles et ceux qui rédigent et relisent, et qui l’ont écrite.
review-share-missing = Choisissez qui peut la voir.
review-share-do = Enregistrer

review-schedule-title = Dates :
review-schedule-lead = Ces dates agissent d’elles-mêmes.
review-schedule-none = Dans son état, la fiche n’a pas de date que vous puissiez fixer.
review-embargo-title = Embargo
review-embargo-help = Une fois approuvée, elle est publiée d’elle-même à cette heure, et pas avant.
review-embargo-day = Jour
review-embargo-time = Heure (UTC)
review-embargo-time-help = Par exemple 14:30. Vide : au début du jour.
review-embargo-bad-time = Écrivez l’heure ainsi : 14:30.
review-embargo-set = Publier alors
review-embargo-clear = Pas d’embargo
review-reply-title = Droit de réponse
review-reply-help = Les personnes nommées ont jusqu’à un jour donné pour répondre. Elle n’est pas publiée avant, et le silence est noté quand ce jour est passé.
review-reply-due = Elles peuvent répondre jusqu’à la fin du
review-reply-engagement = Numéro de la fiche de cet échange
review-reply-engagement-help = S’il y en a une, par exemple VIG-ENG-2026-0004. Qui a été contacté, et comment, y figure.
review-reply-no-engagement = Il n’y a pas de fiche d’échange de ce numéro.
review-reply-ask = La demande leur a été faite
review-reply-extend = Leur donner jusque-là
review-look-title = Nouvel examen
review-look-help = Ce jour-là, elle revient devant celles et ceux qui s’en occupent. Les lecteurs n’en voient rien.
review-look-day = À revoir le
review-look-set = Enregistrer
review-look-clear = Pas de date

review-correct-title = Ce qui a changé :
review-correct-lead = Chaque endroit que les lecteurs auront autrement. Dites ce que c’est et pourquoi : cela figure sur la page et parmi les corrections. Un endroit dont vous ne dites rien est noté comme mise à jour.
review-correct-first = Les lecteurs ont la dernière version. Modifiez d’abord la fiche ; dites ensuite ici ce qu’est le changement.
review-correct-not-public = Les lecteurs n’ont pas encore vu cette fiche : il n’y a rien à corriger, modifiez-la simplement.
review-correct-edit = Modifier la fiche
review-correct-kind = Nature
review-correct-reason = Motif (les lecteurs le voient)
review-correct-reason-help = Simplement : ce qui était faux, et comment on l’a su.
review-correct-by = Qui l’a demandé
review-correct-by-us = Nous-mêmes
review-correct-missing = Donnez le motif d’au moins un changement.
review-correct-do = Enregistrer

review-merge-title = Fusionner :
review-merge-lead = Deux fiches de la même chose n’en font plus qu’une. Celle-ci disparaît : son adresse, et tout ce qui y renvoie, mènent alors à celle qui reste.
review-merge-into = Numéro de la fiche qui reste
review-merge-into-help = Par exemple VIG-DEP-2026-0007.
review-merge-look = Voir les deux
review-merge-alike = Peut-être l’une de celles-ci
review-merge-unknown = Il n’y a pas de telle fiche.
review-merge-both = Côte à côte
review-merge-field = Champ
review-merge-goes = Celle-ci disparaît
review-merge-stays = Celle-ci reste
review-merge-differs = diffère
review-merge-texts = Celle qui reste n’est pas modifiée. Ce que l’autre est seule à dire, copiez-le avant de fusionner.
review-merge-follow = { $n ->
    [0] Aucune fiche ne renvoie à celle qui disparaît.
    [one] Une fiche renvoie à celle qui disparaît, et mènera à celle qui reste.
   *[other] { $shown } fiches renvoient à celle qui disparaît, et mèneront à celle qui reste.
}
review-merge-do = Fusionner { $from } dans { $into }

done-review-submitted = Elle est envoyée.
done-review-approved = Vous l’avez approuvée.
done-review-published = Elle est publiée.
done-review-returned = Elle est revenue à ses auteurs.
done-review-stopped = Sa publication est arrêtée.
done-review-lifted = L’arrêt est levé.
done-review-replied = La réponse est notée. Il faut une approbation.
done-review-unanswered = Il est noté qu’aucune réponse n’est venue.
done-review-commented = Votre commentaire y est.
done-review-settle = C’est réglé.
done-review-reopen = C’est rouvert.
done-review-corrected = Ce que l’on dit aux lecteurs est enregistré. Cela paraît avec la prochaine publication.
done-review-withdrawn = Elle est retirée.
done-review-shared = Qui peut la voir est enregistré.
done-review-merged = Les deux n’en font plus qu’une. Vous êtes sur la fiche qui reste.
done-review-embargo-set = Elle est publiée alors, une fois approuvée.
done-review-embargo-cleared = Elle n’a plus d’embargo.
done-review-asked = Le jour est noté.
done-review-look-set = Le jour est noté.
done-review-look-cleared = Elle n’a plus de tel jour.

problem-version-conflict = Quelqu’un a modifié cette fiche depuis que vous avez ouvert la page. Voyez ce qui est nouveau, puis recommencez.
    .do = Rouvrez la fiche.
problem-wrong-state = Dans l’état de la fiche, ce n’est pas possible.
    .do = Regardez la fiche : quelqu’un l’a peut-être fait avancer.
problem-own-text = Vous en avez écrit une partie : quelqu’un d’autre l’approuve ou lève l’arrêt.
    .do = Demandez à quelqu’un qui n’en a rien écrit.
problem-not-held = Plus rien n’arrête cette fiche.
    .do = Regardez la fiche.
problem-no-reply-open = Aucune demande de réponse n’est en cours.
    .do = Regardez la fiche.
problem-reply-still-open = Leur délai de réponse n’est pas passé.
    .do = Attendez ce jour, ou notez la réponse.
problem-readers-have-it = Les lecteurs ont cette fiche : pour la leur enlever, retirez-la.
    .do = Ouvrez la fiche.
problem-bad-day = Donnez un jour à venir.
    .do = Revenez et corrigez-le.
problem-reason-missing = Dites pourquoi.
    .do = Revenez en arrière : ce que vous avez tapé y est encore.
problem-not-publishable = Elle ne peut pas encore être publiée : voyez ce qui manque.
    .do = Ouvrez sa relecture.
problem-not-public-yet = Les lecteurs n’ont pas vu cette fiche : il n’y a rien à corriger.
    .do = Modifiez la fiche.
problem-no-such-change = Cet endroit se lit comme avant.
    .do = Regardez ce qui a changé.
problem-merge-impossible = Ces deux fiches ne peuvent pas être fusionnées : il faut qu’elles soient du même type, ni fusionnées ni retirées.
    .do = Choisissez une autre fiche.
problem-comment-empty = Dites quelque chose.
    .do = Revenez et écrivez-le.
problem-comment-too-long = Un commentaire a au plus 10 000 caractères.
    .do = Revenez et raccourcissez-le.
problem-no-such-comment = Il n’y a pas de tel commentaire ici.
    .do = Ouvrez la relecture de la fiche.
