# Ce que des personnes ont repris, et ce qui reste à faire.

withdrawals-title = Ce qui a été repris
withdrawals-lead = Ce que des personnes avaient raconté et ont repris, ou dont l’accord a pris fin. Les lecteurs, la recherche, les éditions et les fichiers ne l’ont déjà plus ; ce que seules des personnes peuvent faire vous revient.
withdrawals-none = Rien n’a été repris jusqu’ici.
withdrawals-waiting =
    { $n ->
        [one] Un retrait est en cours.
       *[other] { $n } retraits sont en cours.
    }
withdrawals-person = une personne l’a repris
withdrawals-ended = un accord a pris fin
withdrawals-source = Le témoignage, dont il ne reste que le numéro :
withdrawals-rested-none = Aucune fiche n’en dépendait.
withdrawals-fate-again = est de nouveau publique sans lui
withdrawals-fate-draft = n’avait que lui pour fondement : les lecteurs ne l’ont plus, c’est un brouillon à fonder autrement
withdrawals-fate-changed = n’était pas publique et ne le contient plus
withdrawals-fate-past = le disait dans des versions antérieures, qui sont effacées
withdrawals-open = Il reste à faire ce qu’un logiciel ne peut pas.
withdrawals-all-done = Tout est fait.
withdrawals-steps = Cochez ce qui est fait
withdrawals-step-partners = Les partenaires à qui il avait été transmis sont prévenus et l’ont supprimé
withdrawals-step-newsletter = La lettre d’information et les envois ne le contiennent pas, ou une note est partie
withdrawals-step-exports = Les personnes qui ont téléchargé des exports sont prévenues, autant qu’on les connaît
withdrawals-step-comments = Les commentaires de ces fiches, les notes et les papiers de l’équipe ont été relus
withdrawals-step-drafts = Les auteurs des brouillons jetés avec lui sont au courant
withdrawals-step-done = { $step } ({ $by }, { $day })
withdrawals-save = Enregistrer
done-withdrawals-saved = Ce qui est fait est noté.
withdrawals-link = Voir ce qui a été repris

withdrawals-chain-title = Repose sur ce que des personnes ont raconté
withdrawals-chain-lead = Quand l’un de ces accords est repris ou prend fin, tout ce qui en dépend ici est retiré de soi-même.
withdrawals-chain-none = Aucun accord n’est noté : la personne ne peut pas le reprendre.
withdrawals-chain-purpose = Accord : { $purpose }
withdrawals-chain-given = donné le { $day }
withdrawals-chain-until = jusqu’au { $day }
withdrawals-chain-withdrawn = repris le { $day }
withdrawals-chain-by-person = la personne peut le reprendre elle-même
withdrawals-chain-not-by-person = la personne ne peut pas le reprendre elle-même
