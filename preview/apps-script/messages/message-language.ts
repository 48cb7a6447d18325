import { messages } from './messages';

/** Which language Google answers in (contract 31): the person's. `xx` is one that nobody expected. */
const messageLanguages = ['en', 'fr', 'xx'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

const french: Readonly<Record<string, string>> = {
  [messages.protectedCell]:
    'Vous tentez de modifier une cellule ou un objet protégés. Veuillez contacter le propriétaire de la feuille de calcul pour supprimer la protection si vous devez effectuer une modification.',
  [messages.typedColumns]: "Cette opération n'est pas autorisée sur les cellules des colonnes avec type de données.",
  [messages.mayNotEdit]: "Vous n'êtes pas autorisé à effectuer cette action.",
  [messages.outsideSheet]: 'Les coordonnées de la plage sont en dehors des dimensions de la feuille.',
  [messages.otherSheetInFormat]:
    'Une règle de mise en forme conditionnelle ne peut pas faire référence à une autre feuille.',
  [messages.filterExists]: 'Vous ne pouvez pas créer de filtre dans une feuille qui en contient déjà un.',
};

/** What the host itself refuses is said to whoever mends the add-on, in English. */
const isOfTheHost = (message: string): boolean => /the preview|platform contract/i.test(message);

/** No word of it can be known: each letter becomes one of another alphabet. */
const unheardOf = (message: string): string =>
  message.replace(/[A-Za-z]/g, (letter) => String.fromCharCode((letter.charCodeAt(0) & 31) + 0x10cf));

/** A sentence of Google in that language; one whose translation is not known stays in English. */
export function saidIn(language: MessageLanguage, message: string): string {
  if (language === 'en' || isOfTheHost(message)) return message;
  return language === 'fr' ? (french[message] ?? message) : unheardOf(message);
}

/** Whether the host refuses what Google might not: it is a fault of the script even where the script goes on. */
export const isFault = isOfTheHost;
