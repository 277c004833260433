import type { Localised } from "../../registry/index.ts";
import type { Notice, Parsed } from "./parsed.ts";

/** What readers are told beside a source whose text or original is not all there. */
const SAY = {
  "no-text-layer": {
    en: "This document holds pictures of pages, not text. Its words cannot be searched or copied.",
    fr: "Ce document contient des images de pages, pas du texte. Ses mots ne peuvent être ni cherchés ni copiés.",
    es: "Este documento contiene imágenes de páginas, no texto. Sus palabras no se pueden buscar ni copiar.",
    ar: "هذه الوثيقة صور لصفحات وليست نصًا، ولا يمكن البحث في كلماتها أو نسخها.",
  },
  recognised: {
    en: "This document holds pictures of pages. Their words were recognised by software, which makes mistakes, and only on the first pages of a long one: compare with the original.",
    fr: "Ce document contient des images de pages. Leurs mots ont été reconnus par un logiciel, qui fait des erreurs, et seulement sur les premières pages s’il est long : comparez avec l’original.",
    es: "Este documento contiene imágenes de páginas. Sus palabras fueron reconocidas por un programa, que comete errores, y solo en las primeras páginas si es largo: compare con el original.",
    ar: "هذه الوثيقة صور لصفحات. تعرّف برنامج على كلماتها، وهو يخطئ، وفي الصفحات الأولى فقط إن كانت طويلة: قارن بالأصل.",
  },
  "pictures-limited": {
    en: "This document is long. Only its first pages are shown as pictures; the others are text.",
    fr: "Ce document est long. Seules ses premières pages sont montrées en image ; les autres sont en texte.",
    es: "Este documento es largo. Solo sus primeras páginas se muestran como imagen; las demás son texto.",
    ar: "هذه الوثيقة طويلة. تُعرض صفحاتها الأولى فقط صورًا، أما الباقي فنص.",
  },
  "unreadable-type": {
    en: "This file is kept as it came. No text can be read from files of this type.",
    fr: "Ce fichier est conservé tel quel. Aucun texte ne peut être lu dans ce type de fichier.",
    es: "Este archivo se conserva tal como llegó. No se puede leer texto de este tipo de archivo.",
    ar: "يُحفظ هذا الملف كما ورد. لا يمكن قراءة نص من ملفات هذا النوع.",
  },
  "text-limited": {
    en: "This file is very long. Only the first part of its text is shown and searched; the whole file is kept.",
    fr: "Ce fichier est très long. Seule la première partie du texte est affichée et cherchée ; le fichier entier est conservé.",
    es: "Este archivo es muy largo. Solo se muestra y se busca la primera parte del texto; el archivo completo se conserva.",
    ar: "هذا الملف طويل جدًا. يُعرض الجزء الأول من نصه فقط ويُبحث فيه، أما الملف كله فمحفوظ.",
  },
  "attachments-limited": {
    en: "This message has more attachments than are kept beside it. All of them are inside the original.",
    fr: "Ce message a plus de pièces jointes qu’il n’en est conservé à côté. Toutes sont dans l’original.",
    es: "Este mensaje tiene más adjuntos de los que se guardan junto a él. Todos están en el original.",
    ar: "في هذه الرسالة مرفقات أكثر مما يُحفظ بجانبها، وكلها موجودة في الأصل.",
  },
  addresses: {
    en: "The original names personal e-mail addresses and stays with the team. They are masked in the text.",
    fr: "L’original contient des adresses e-mail personnelles et reste auprès de l’équipe. Elles sont masquées dans le texte.",
    es: "El original contiene direcciones de correo personales y queda en manos del equipo. En el texto aparecen ocultas.",
    ar: "يحتوي الأصل على عناوين بريد إلكتروني شخصية ويبقى لدى الفريق. وقد حُجبت في النص.",
  },
  position: {
    en: "The original says where or with which device it was made and stays with the team.",
    fr: "L’original dit où ou avec quel appareil il a été fait et reste auprès de l’équipe.",
    es: "El original indica dónde o con qué aparato se hizo y queda en manos del equipo.",
    ar: "يكشف الأصل عن المكان أو الجهاز الذي صُنع به ويبقى لدى الفريق.",
  },
  unread: {
    en: "This file was kept without being read, so it stays with the team until somebody has looked into it.",
    fr: "Ce fichier a été conservé sans être lu ; il reste auprès de l’équipe jusqu’à ce que quelqu’un l’ait examiné.",
    es: "Este archivo se guardó sin leerlo; queda en manos del equipo hasta que alguien lo haya examinado.",
    ar: "حُفظ هذا الملف دون قراءته، ولذلك يبقى لدى الفريق إلى أن يطّلع عليه أحد.",
  },
  redacted: {
    en: "Parts of this document were taken out by the team. Readers see a copy without them; what was taken out is marked in black.",
    fr: "Des parties de ce document ont été retirées par l’équipe. Les lecteurs voient une copie sans elles ; ce qui a été retiré est marqué en noir.",
    es: "El equipo quitó partes de este documento. Quienes leen ven una copia sin ellas; lo que se quitó está marcado en negro.",
    ar: "أزال الفريق أجزاء من هذه الوثيقة. يرى القراء نسخة بدونها، وما أُزيل مُعلَّم بالأسود.",
  },
} as const;

const localised = (said: (typeof SAY)[keyof typeof SAY]): Localised => ({
  en: { text: said.en, status: "original" },
  fr: { text: said.fr, status: "human" },
  es: { text: said.es, status: "human" },
  ar: { text: said.ar, status: "human" },
});

/** What readers are told of a source that something was taken out of. */
export const redactionCaution = (): Localised => localised(SAY.redacted);

/** The cautions that readers see, each once, for all files of a source. */
export function cautions(files: readonly Parsed[]): Localised[] {
  const codes = new Set<keyof typeof SAY>();
  for (const file of files) {
    for (const { code } of file.notices) if (code !== "wrong-extension") codes.add(code);
    if (file.withheld) codes.add(file.withheld);
  }
  return Array.from(codes, (code) => localised(SAY[code]));
}

/** The same for the one who added the file: one line each. */
export function noteOf(notice: Notice): string {
  switch (notice.code) {
    case "no-text-layer":
      return "it holds pictures of pages and no text, so its words cannot be searched";
    case "recognised":
      return `it holds pictures of pages; the words of ${notice.pages} of ${notice.of} were recognised by software`;
    case "pictures-limited":
      return `${notice.pages} of its ${notice.of} pages are shown as pictures, the others as text only`;
    case "unreadable-type":
      return `no text can be read from files of this type (${notice.mediaType}); it is kept as it came`;
    case "text-limited":
      return `only the first ${notice.first.toLocaleString("en")} characters of its text are searched; the whole file is kept`;
    case "attachments-limited":
      return `only its first ${notice.first} attachments are kept beside it; all are inside the original`;
    case "wrong-extension":
      return `the name ends in .${notice.extension} but the content is ${notice.mediaType}; it is kept as what it is`;
  }
}
