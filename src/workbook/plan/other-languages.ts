import { foldName } from '../../domain/names';

/** What plans are headed by in languages that nobody has written yet: enough of each to say which it is. */
const labelsOf: Readonly<Record<string, string>> = {
  español:
    'accion acciones objetivo objetivos responsables presupuesto fecha inicio fin plazo indicador estado tarea campana',
  deutsch:
    'massnahme massnahmen ziel ziele verantwortlich verantwortliche termin frist beginn ende aufgabe kennzahl zustandig kosten',
  italiano:
    'azione azioni obiettivo obiettivi responsabile scadenza inizio fine attivita indicatore stato campagna costo',
  português: 'acao acoes responsavel prazo orcamento inicio tarefa objetivo objetivos data estado campanha',
  nederlands:
    'actie acties doel doelen doelstelling verantwoordelijke begroting startdatum einddatum taak deadline kosten',
};

/** At least two labels, and more than of any other language, must be known. */
const LEAST = 2;

/** The language of some labels by its own name, where it is one of these; null where nothing tells. */
export function otherLanguageOf(labels: readonly string[]): string | null {
  const words = labels.flatMap((label) => foldName(label).split(/[^a-z]+/));
  const scored = Object.entries(labelsOf).map(([language, known]) => {
    const set = new Set(known.split(' '));
    return { language, score: words.filter((word) => set.has(word)).length };
  });
  const [best] = scored.sort((one, other) => other.score - one.score);
  return best !== undefined && best.score >= LEAST ? best.language : null;
}
