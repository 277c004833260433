# Páginas de texto.

corrections-title = Correcciones
corrections-lead = Todo lo que se cambió o se retiró después de publicarse, con las palabras de antes y de después.
corrections-none = Hasta ahora no se ha corregido nada.
corrections-all = Todas las correcciones

about-title = Quién lleva este sitio
about-lead = { $name } lo lleva un equipo independiente con Vigie, un programa libre para archivos de este tipo.
about-contact = Contacto
about-no-contact = Este observatorio aún no ha dado una dirección de contacto.
about-complain = Si algo está mal
about-complain-text = Escriba al contacto de arriba. Indique la referencia de la ficha (por ejemplo VIG-DEP-2026-0001), qué está mal y qué lo demuestra. Lo que resulta erróneo se corrige a la vista de todos, con las palabras de antes y de después.
about-named = Si usted o su organización aparecen aquí, pueden responder. Su respuesta se muestra con el mismo peso que lo que se dice de ustedes.
about-money = Dinero
about-money-text = Este observatorio aún no ha dicho aquí quién lo paga.
about-reuse = Usarlo en otra parte
about-reuse-text = Cada ficha dice con qué licencia puede usarse. Todo puede leerlo una máquina.
about-software = Hecho con

how-lead = Cómo llega aquí una afirmación, cuán seguros estamos de ella y qué guardamos sobre usted: nada.
how-standing = Situación: cómo se formula una afirmación
how-standing-text = Cada afirmación tiene una situación. De ella dependen las palabras que la preceden. La forma dice lo mismo que la palabra, para que se lea sin color.
how-grades = Grados: hasta qué punto está respaldada
how-grades-text = Un grado se refiere a una afirmación, no al honor de una fuente. Varios medios que repiten una misma noticia cuentan como uno.
how-review = Revisión
how-review-two = Una segunda persona lee cada ficha antes de que se publique.
how-review-one = Aquí basta el criterio de una sola persona: las fichas se publican sin una segunda lectura. Téngalo en cuenta.
how-dates = «Última mención» es la última vez que una fuente habló de ello. El mundo puede haber cambiado desde entonces, y la página lo dice.
how-conflicts = Donde las fuentes no coinciden, se muestran ambas. No lo resolvemos por usted.
how-answers = Lo que dicen quienes aparecen nombrados se muestra con el mismo peso. Donde no consta respuesta, la página lo dice.
how-starter = Las fichas con las que empezó este archivo
how-starter-text = Las primeras fichas se reunieron a partir de fuentes públicas. Todas las afirmaciones menos una se comprobaron una vez con sus fuentes: cerca del 84 % se sostenía tal como estaba; las demás se corrigieron, en su redacción, su fecha o porque faltaba una continuación o una respuesta; unas pocas no se pudieron volver a encontrar. Se leyeron extractos de las fuentes, no siempre las páginas enteras.
how-people = Lo que no está aquí
how-people-text = Ninguna persona en movimiento tiene ficha aquí, y no se nombra a ningún particular que presentara una demanda. Los lugares que podrían poner a alguien en peligro se muestran de forma aproximada o no se muestran.
how-counts = El número de fichas mide la atención, no la culpa. No clasificamos con él a ningún país ni a ninguna empresa.
how-languages = Idiomas
how-languages-text = El sitio habla inglés, francés, español y árabe. Un texto que solo existe en otro idioma se muestra en ese idioma, y la página lo dice. Una traducción automática que nadie ha revisado va marcada como tal.
how-changes = Cuando algo cambia
how-changes-text = Nada se cambia en silencio. Cada versión conserva su dirección y cada corrección queda en la lista:
how-privacy = Qué se guarda sobre usted
how-privacy-text = Nada. No hay cookies ni scripts. No se pide nada a otra empresa cuando usted lee una página. No se guarda su dirección en la red ni lo que lee o busca.

tell-title = Cuente lo que le pasó
