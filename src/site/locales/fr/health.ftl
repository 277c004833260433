health-title = L’archive est-elle intacte ?
health-lead = Chaque fichier porte comme nom une empreinte de ses octets. Cette page dit quand les fichiers ont été comparés à leur nom pour la dernière fois, et qui répond du journal des publications.
health-files = Fichiers
health-none-yet = Aucun fichier public n’a encore été relu.
health-sound = { $sound } fichiers publics sur { $all } ont été relus ces { $days } derniers jours et sont ce qu’ils étaient.
health-no-faults = Aucun n’est endommagé ni manquant.
health-faults =
    { $n ->
        [one] { $shown } fichier public est endommagé ou manquant.
       *[other] { $shown } fichiers publics sont endommagés ou manquants.
    }
health-mended =
    { $n ->
        [one] { $shown } fichier endommagé ou manquant a été remplacé par une copie intacte.
       *[other] { $shown } fichiers endommagés ou manquants ont été remplacés par des copies intactes.
    }
health-last = Dernière lecture
health-oldest = Lecture la plus ancienne
health-log = Le journal
health-log-what = Ce qui est publié, corrigé ou retiré est inscrit dans un journal qui ne peut que grandir. Qui le modifie après coup est découvert.
health-log-name = Nom
health-log-size = Entrées
health-log-signed = Dernière signature
health-stamped = Dernier horodatage d’une autorité indépendante
health-not-stamped = Aucun pour l’instant.
health-no-authority = Aucune autorité n’est sollicitée.
health-witnesses = Témoins
health-no-witness = Personne d’autre ne surveille encore ce journal.
health-witness-none = ne l’a pas encore vu
health-witness-saw =
    { $n ->
        [one] a vu { $shown } entrée
       *[other] a vu { $shown } entrées
    }
health-no-log = Il n’y a pas encore de journal.
health-public-only = Seul ce qui est public est compté ici.
