/**
 * Light stemming of Arabic on folded letters: the article with the particles written onto it, then the endings of
 * number, gender and possession. Roots are not sought: they would join words that have nothing to do with each other.
 */
const ARTICLES = ["وبال", "وكال", "وفال", "فبال", "ولل", "فلل", "وال", "بال", "كال", "فال", "ال", "لل"];
const ENDINGS = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

export function stemArabic(word: string): string {
  let stem = word;
  const article = ARTICLES.find((a) => stem.startsWith(a) && stem.length - a.length >= 3);
  if (article) stem = stem.slice(article.length);
  else if (stem.startsWith("و") && stem.length >= 5) stem = stem.slice(1);
  for (const ending of ENDINGS) {
    if (stem.endsWith(ending) && stem.length - ending.length >= 3) stem = stem.slice(0, -ending.length);
  }
  return stem;
}

const PERSIAN_ENDINGS = ["هايي", "هاي", "ها", "ترين", "تر"];

/** Persian: the plural and the degrees of comparison, when written onto the word. */
export function stemPersian(word: string): string {
  const ending = PERSIAN_ENDINGS.find((e) => word.endsWith(e) && word.length - e.length >= 3);
  return ending ? word.slice(0, -ending.length) : word;
}
