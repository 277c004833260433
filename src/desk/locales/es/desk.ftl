# Words that every page of the desk has.

desk-name = { $name } · mesa de trabajo
desk-search = Buscar en todas las fichas
desk-signed-in = Sesión de
desk-sign-out = Cerrar sesión
desk-help = Ayuda
desk-public-site = Sitio público
desk-back-home = Ir al inicio de la mesa

desk-nav-home = Inicio
desk-nav-records = Fichas
desk-nav-review = Revisión
desk-nav-cases = Casos
desk-nav-sources = Fuentes
desk-nav-watching = Vigilancia
desk-nav-translation = Traducciones
desk-nav-import = Importar
desk-nav-vocabularies = Vocabularios
desk-nav-trail = Registro
desk-nav-shape = Observatorio
desk-nav-more = Más
desk-nav-people = Equipo

desk-errors-title = { $n ->
    [one] Una cosa requiere su atención
   *[other] { $n } cosas requieren su atención
}
desk-send-again-title = Su formulario aún no se ha enviado
desk-send-again-why = Ha vuelto a iniciar sesión desde que se abrió esta página. No se ha perdido nada de lo que escribió: envíelo ahora.
desk-send-again = Enviar ahora
desk-send-again-what = Lo que escribió

desk-problem-400 = Esta petición no se puede leer
    .do = Vuelva atrás e inténtelo de nuevo. Si llegó por un enlace, quizá esté cortado.
desk-problem-401 = Inicie sesión primero
    .do = Esta página es para el equipo.
desk-problem-403 = No puede hacer esto
    .do = Sus funciones no lo permiten. Quien administra puede cambiarlas.
desk-problem-404 = Aquí no hay nada
    .do = La página o la ficha no existe, o no está abierta a sus funciones.
desk-problem-405 = Esto no se hace aquí
    .do = Vuelva atrás y use los botones de la página.
desk-problem-409 = Alguien fue más rápido
    .do = La ficha ha cambiado desde que la abrió. Mírela y vuelva a hacerlo.
desk-problem-410 = Esto ya no está
    .do = Estuvo aquí y se ha retirado.
desk-problem-413 = Es demasiado grande
    .do = Envíe menos de una vez; para archivos, use la página de subida.
desk-problem-422 = Algo no está bien en el formulario
    .do = Vuelva atrás: lo que escribió sigue ahí.
desk-problem-429 = Demasiados intentos
    .do = Espere un momento e inténtelo de nuevo.
desk-problem-500 = Algo ha fallado aquí
    .do = Es culpa nuestra. Lo que se había guardado está a salvo. Vuelva atrás e inténtelo de nuevo.
desk-problem-503 = La mesa no está lista
    .do = Una parte no responde. Inténtelo de nuevo en un minuto.
problem-stale-form = Ha vuelto a iniciar sesión desde que se abrió esta página
    .do = Abra la página de nuevo y elija los archivos otra vez. No se tomó nada de ellos.
problem-foreign-request = Esto no se envió desde la mesa
    .do = Abra la página aquí y envíe el formulario desde ella.
problem-being-done = Ya se está haciendo
    .do = El formulario se envió dos veces. Mire la ficha en un momento: se hizo una sola vez.
problem-form-too-large = El formulario es demasiado grande
    .do = Un formulario puede tener 4 MB. Suba los documentos largos como archivos.
problem-bad-form = El formulario llegó dañado
    .do = Vuelva atrás y envíelo otra vez: lo que escribió sigue ahí.
