# Commencer des fiches, copies de travail.

records-begin-title = Commencer une fiche
records-begin-lead = De quoi s’agit-il ?
records-about-agent = Une entreprise, une autorité, une organisation qui agit. Jamais une personne en déplacement.
records-about-technology = Une classe d’appareils, un produit, un système, un jeu de données ou un programme.
records-about-deployment = Une technologie utilisée, ou destinée à l’être, par quelqu’un, quelque part, pendant un temps.
records-about-link = Qui fournit, possède, finance, exploite ou transmet des données à qui.
records-about-incident = Quelque chose qui est arrivé à des personnes : un dommage, un incident évité, une pratique, un bienfait.
records-about-claim = Une phrase que quelqu’un affirme, avec son statut et les preuves pour et contre.
records-about-source = Un document, une capture, un enregistrement, un jeu de données ou un témoignage. Pour ajouter un fichier, utilisez la page d’envoi.
records-about-engagement = Une question posée à quelqu’un, et ce qui est revenu, silence compris.
records-about-assessment = Un indicateur, et la réponse trouvée pour un acteur sur une période.
records-about-measure = Une règle, une décision, une recommandation, un engagement ou une consultation.
records-about-mechanism = Un moyen de se plaindre, de signaler ou d’obtenir de l’aide, et ce qu’il vaut.
records-about-publication = Un rapport, une note, un guide, un bulletin ou un récit, de nous ou d’autrui.
records-about-event = Une réunion, une audition ou une session, avec qui y a parlé et à quel titre.
records-about-call = Une bourse, une lettre à signer ou un appel à témoignages.

records-new-title = Nouvelle fiche : { $type }
records-edit-title = Modifier { $handle }
records-untitled = Encore sans titre
records-begun-for = Commencée pour « { $title } ». Une fois enregistrée, vous y revenez, et elle y est nommée.
records-going-on = Vous continuez votre copie de travail, gardée le
records-newer = { $by } a enregistré la version { $version } entre-temps. À l’enregistrement, les deux sont réunies et vous voyez comment.
records-is-public = Les lecteurs voient cette fiche. Enregistrer crée un nouveau brouillon à côté, relu avant de remplacer ce qu’ils voient.
records-correct-instead = Pour réparer une erreur, faites plutôt une correction.
records-thrown-away = Vous avez jeté une copie de travail de cette fiche le
records-put-back = La remettre

records-copies-title = Copies de travail
records-copies-lead = Ce que vous avez saisi sans l’enregistrer. Personne d’autre ne le voit.
records-copies-none = Il n’y en a pas : tout ce que vous avez saisi est enregistré.
records-copy-of = Changements d’une fiche, gardés le
records-copy-new = Une nouvelle fiche, gardée le
records-thrown-title = Jetées depuis moins d’un jour
records-discard-title = Jeter ce que vous avez saisi ?
records-discard-lead = Les versions enregistrées restent telles quelles. Pendant un jour, vous pouvez remettre la copie de travail. Elle a été gardée en dernier le
records-discard-do = La jeter
records-discard-back = Non, revenir au formulaire

records-pick-title = Choisir : { $field }
records-pick-one = Un terme
records-pick-several = Un ou plusieurs termes
records-pick-do = Prendre ceux-ci
records-pick-back = Revenir sans changement

done-records-put-back = Votre copie de travail est de retour.
done-records-discarded = Jetée. Vous pouvez la remettre pendant un jour.
