# What a review has not come to yet.

missing-held = Alguien detuvo la publicación de esta ficha: la detención no se ha levantado.
missing-reply-open = Quienes se nombran aún pueden responder hasta el { $until }, o no se ha anotado aún qué resultó.
