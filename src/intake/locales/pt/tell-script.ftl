# Palavras da forma fechada à chave que as outras páginas não têm.

script-ready = Esta página prepara-se para fechar as suas palavras à chave neste telefone. Com uma linha lenta demora um minuto.
script-stuck = Se não aparecer outro botão, este telefone ou esta linha não consegue. Nada foi enviado. Pode continuar da forma simples.
script-kept-safe = O que chegou antes está seguro. Mais nada foi enviado.
script-again = Tentar outra vez
script-files-title = Imagens, papéis, gravações
script-files-pick = Acrescentar uma imagem ou um ficheiro
script-as-it-is = Enviar como está. Sei que pode revelar alguma coisa.
script-as-it-is-first = Diga que sim a enviar este ficheiro como está, ou tire-o: { $name }
script-file-failed = Este ficheiro não chegou: { $name }
script-original-of = { $name }, o original
script-nothing-yet = Escreva alguma coisa, grave a sua voz ou acrescente um ficheiro.
script-own-private = Esta janela esquece tudo quando é fechada. Por isso nada fica guardado no telefone.
script-own-limits = O número trava um olhar rápido. Não trava quem levar o telefone e tiver tempo.
script-own-lock = Fechar com este número
script-own-erase-all = Apagar tudo o que esta página guarda neste telefone
script-outbox-offer = Pode deixá-lo fechado à chave neste telefone. Segue quando abrir esta página com ligação.
script-outbox-keep = Deixá-lo fechado à chave neste telefone
script-outbox-no-files = As imagens, os ficheiros e as gravações não estão nele. Acrescente-os depois com o seu código.
outbox-refused = Ficheiros que não puderam ser enviados: { $count }
own-offline = Esta página agora também abre neste telefone sem ligação.
record-disguise-listen = A sua voz verdadeira não é guardada. Ouça antes de enviar.
