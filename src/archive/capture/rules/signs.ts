/** Words by which pages give away that they are not the page that was asked for: English, French, Spanish, Arabic, and the makers' own. */

const CHALLENGE = [
  /just a moment\.\.\./i,
  /attention required!? \| cloudflare/i,
  /checking (if the site connection is secure|your browser)/i,
  /verify(ing)? (that )?you are (a )?human/i,
  /(are|re) you (a )?(human|robot)\b/i,
  /(i am|i'm) not a robot/i,
  /complete the captcha|captcha-delivery|\bh?captcha\b/i,
  /unusual traffic from your (computer )?network/i,
  /pardon our interruption/i,
  /request unsuccessful\. incapsula/i,
  /access (to this page has been )?denied/i,
  /(has been|was|are) blocked/i,
  /automated (access|requests|browser)/i,
  /enable javascript and cookies to continue/i,
  /ddos[- ]protection by/i,
  /headless (browser|chrome)/i,
  /accès (refusé|interdit)|vérifi(er|ez) que vous (êtes|n’êtes|n'êtes)|je ne suis pas un robot/i,
  /acceso denegado|verifi(ca|que|car) que (eres|es usted|no eres)|no soy un robot/i,
  /تم رفض الوصول|تم حظر|لست روبوت|أنك إنسان/,
];

const LOGIN = [
  /\b(log|sign)[ -]?(in|on)\b/i,
  /\blogin\b/i,
  /\b(members|subscribers) only\b/i,
  /authenticat(e|ion required)/i,
  /\b(se connecter|connectez-vous|identifiez-vous|connexion requise|mot de passe)\b/i,
  /\b(iniciar sesión|inicie sesión|inicia sesión|contraseña)(?![\p{L}])/iu,
  /تسجيل الدخول|سجل الدخول|كلمة (المرور|السر)/,
];

const MISSING = [
  /\b404\b/,
  /\b(page|document|file|content|article|resource|url)\b[^.]{0,40}\b(not (be )?found|no longer (available|exists?)|does ?n[o'’]t exist|does not exist|(been )?removed|unavailable)\b/i,
  /\b(can['’]?t|cannot|couldn['’]t|could not) find (the|that|this|your) page\b/i,
  /\bnot found\b/i,
  /\bpage (introuvable|non trouvée|inexistante|inconnue)|n[’']existe (pas|plus)|contenu introuvable/i,
  /página (no (encontrada|existe|disponible)|inexistente)|no se (ha encontrado|encontró|encuentra|pudo encontrar) la página|ya no existe/i,
  /(الصفحة|المحتوى)[^.]{0,30}(غير موجود|غير متاح|لم يتم العثور)|لم يتم العثور على|تعذر العثور/,
];

const some =
  (signs: readonly RegExp[]) =>
  (text: string): boolean =>
    signs.some((sign) => sign.test(text));

/** Does it ask for proof that a person is reading, or say that access is refused? */
export const challengeIn = some(CHALLENGE);
/** Does it ask to sign in? */
export const loginIn = some(LOGIN);
/** Does it say that there is nothing here? */
export const missingIn = some(MISSING);
