# The log: what it is, its entries and their proofs.

log-title = Le journal public
log-lead = Une liste de tout ce qui a été publié, corrigé ou retiré ici. Elle ne peut que croître : qui change une ancienne ligne est découvert.
log-what = Chaque entrée est changée en un nombre, et tous les nombres ensemble en un seul : changez quoi que ce soit, et ce nombre est un autre. Le journal signe ce nombre. D’autres peuvent le signer aussi, et chacun peut le garder. Une entrée ne nomme personne ; ce dont elle parlait peut être effacé sans rompre le journal.
log-verify = Vérifier ce que l’on vous a remis
log-state = Où il en est
log-size = Entrées
log-signed = Signé en dernier
log-name = Nom
log-key = Clé publique
log-keys = Toutes les clés
log-key-since = Employée depuis
log-witnesses = Témoins
log-no-witness = Personne d’autre n’a signé le dernier état.
log-timestamps = Horodatages
log-no-timestamp = Aucune autorité n’a encore horodaté les dernières entrées.
log-stopped = Le journal a cessé de signer
log-stopped-before = Ce qu’il avait signé reste tout aussi prouvable : les preuves que vous avez gardées tiennent toujours, et vous pouvez les vérifier sans nous.
log-stopped-since = Ce qui est publié, corrigé ou retiré après la dernière signature est montré ici, mais rien ne le prouve encore. La preuve viendra quand le journal reprendra.
log-stopped-why = Le journal s’arrête de lui-même quand quelque chose n’est plus tel que signé, ou quand sa clé ne peut pas servir : il préfère ne rien signer plutôt que de signer à tort. Il ne reprend pas avant que l’équipe ait trouvé pourquoi et y ait remédié.
log-entries = Dernières entrées
log-none = Il n’y a pas encore d’entrée.
log-yourself = Gardez-le vous-même
log-yourself-lead = Voici le nombre signé. Gardez-le ailleurs que chez nous, avec la clé publique : il fixe tout ce qui le précède.
log-checkpoint = Point de contrôle
log-entry-n = Entrée { $n }
log-entries-range = Entrées { $from } à { $to }
log-kind-capture = Capture d’une page
log-kind-publication = Publication
log-kind-correction = Correction
log-kind-withdrawal = Retrait
log-kind-edition = Édition
log-kind-telling = Récit, ou rien
log-kind-code = Scripts des récits
log-subject-edition = tout ce qui était public alors
log-subject-telling = ce que quelqu’un a raconté, ou rien
log-subject-code = ce que les navigateurs reçoivent pour raconter
log-record-line = Au journal depuis
log-record-label = Preuve
proof-says = Ce qui s’est passé
proof-about = À propos de
proof-when = Quand
proof-act = Dans l’historique
proof-records = Fiches
proof-closed = Ce que disait cette entrée n’est pas montré : cela a été effacé, ou n’est pas public. Qu’il y ait eu une entrée demeure.
proof-telling = Chaque jour, autant de lignes sont écrites ici, que quelqu’un ait raconté quelque chose ou non. Seul qui a raconté peut montrer que l’une d’elles est la sienne.
proof-title = La preuve
proof-lead = Commencez par le bas. À chaque pas, le nombre obtenu est joint à celui de ses voisins, jusqu’à ce qu’il en reste un seul pour toutes les entrées. Il doit être celui du point de contrôle signé. Si une seule lettre de cette entrée était changée, il ne pourrait pas l’être.
proof-checkpoint = Point de contrôle : { $size } entrées
proof-step-one = joint à l’entrée { $n }
proof-step-more = joint aux entrées { $n }
proof-signed = Le point de contrôle est signé par
proof-witnessed = Vu et signé par le témoin
proof-stamped = Horodaté par
proof-alone = Personne d’autre n’a signé ni horodaté ce point de contrôle.
proof-offline = Vérifiez sans nous
proof-download = Télécharger cette preuve
proof-open = Ouvrez le vérificateur, enregistrez-le et déposez-y la preuve : il marche réseau coupé
proof-key = Donnez-lui la clé publique du journal, obtenue d’un autre que nous
proof-command = Ou en ligne de commande :
proof-statement = Ce que dit l’entrée, mot pour mot

log-entries-count =
    { $n ->
        [one] { $shown } entrée
       *[other] { $shown } entrées
    }
log-records-count =
    { $n ->
        [one] { $shown } fiche
       *[other] { $shown } fiches
    }
log-older-keys =
    { $n ->
        [one] une clé plus ancienne
       *[other] { $shown } clés plus anciennes
    }
proof-picture =
    L’entrée { $n } mène au point de contrôle sur { $size } entrées en { $steps ->
        [one] un pas
       *[other] { $steps } pas
    }.
