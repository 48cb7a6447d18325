import { readFileSync } from 'node:fs';
import path from 'node:path';
import { actionFields } from '../../src/domain/plan';
import { languages } from '../../src/languages/languages';
import { wordsOf } from '../../src/languages/say';
import { readHeading } from '../../src/workbook/plan/heading';
import { headingReading } from '../../src/workbook/plan/heading-words';
import { fileReading } from '../vocabulary';

const reading = headingReading(fileReading);

/** The column a label is taken for; "" for none, and what it may be between question marks. */
function role(label: string): string {
  const heading = readHeading(label, reading);
  switch (heading.is) {
    case 'field':
    case 'quarter':
      return heading.field;
    case 'month':
      return `month ${heading.month}`;
    case 'asked':
      return `?${heading.mayBe.join(' ')}?`;
    case 'unknown':
      return '';
    default:
      return heading.is;
  }
}

/** "role,header,recognised": a header may hold a comma. */
const collected = readFileSync(path.join(__dirname, '../cases/rows/headers.csv'), 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => [line.split(',')[0] ?? '', line.split(',').slice(1, -1).join(',').replace(/^"|"$/g, '')] as const);

test.each(collected)('%s: %s', (field, label) => expect(role(label)).toBe(field));

describe('the words of each language', () => {
  test.each(languages)('as New plan heads its columns (%s)', (language) =>
    expect(actionFields.map((field) => role(wordsOf(language).columns[field]))).toEqual([...actionFields]),
  );
});

/** Others of each kind than those collected, and how they are read. */
const others: Readonly<Record<string, string>> = {
  name: 'Les actions|Nom de la tâche|Actions proposées|Action de com|Détail des actions|Action / tâche|Quoi ?|Actions 2027|What will we do?|Actions to take|Task / Activity',
  objectives:
    'Objectif lié|Buts visés|Objectif opérationnel|Enjeux|Purpose|Strategic goals|Desired outcome|Goal / objective',
  kpis: "Indicateur(s)|Indicateurs de réussite|KPI (indicateurs)|Critères d'évaluation|How will it be measured?|Measure of success",
  owner:
    "Resp. action|Qui est responsable ?|Référent(e)|Pilote / Responsable|Owner(s)|Who's responsible?|Responsible party",
  q1: "Q1 '27|T1 HT|Prévu T1|Budget Q1 (k€)|Budget (T1)|Dépenses T1|Coût T1 HT|FY27 Q1|Budget premier trimestre",
  budget: 'Budget|Budget (€)|Budget prévisionnel|Coûts|Budget HT|Estimated cost|Combien ?|Budget k€',
  rhythm: 'Récurrent ?|Ponctuel/Récurrent|Posting frequency|Fréquence prévue',
  start: 'Début prévu|Date de début prévisionnelle|Kick-off date|Begins on|Date (début)|Planned start date',
  deadline: "Échéance(s)|À livrer le|Pour quand ?|Date de livraison prévue|Jusqu'à|Expected completion|By when",
  kind: "Catégorie d'action|Canal de communication|Marketing channel|Type of campaign",
  status: '% avancement|Fait ?|Réalisé ?|% réalisé|Progress (%)|Action status|Statut de la tâche',
  campaign: 'Campagne / temps fort|Marketing campaign',
  actual: 'Budget réalisé|Dépensé T1|Budget T1 réalisé|T1 réel|Actual Q1|Réalisé T1|Amount spent|Janvier réalisé',
  total: 'Total|Budget total|Coût total',
  'month 1': 'Janvier|Janv.|Jan-27|Budget janvier',
};

const readings = Object.entries(others).flatMap(([field, labels]) =>
  labels.split('|').map((label) => [field, label] as const),
);
test.each(readings)('%s as well: %s', (field, label) => expect(role(label)).toBe(field));

/** Words that are one column or another, or make something else of it: she is asked. */
test.each(
  'Drive|Date (création)|Suivi|Suivi de l’action|Date de création|Date de validation|Date de mise à jour|Date de fin réelle|Actual start|Terminé le|Opération|Projet|Nom|Description|Cible|Objectif T1|KPI Q1|Budget pub|Format|Équipe|Qui / Quand|Mois'.split(
    '|',
  ),
)('%s is asked', (label) => expect(role(label)).toMatch(/^\?.*\?$/));

test.each(
  'N°|#|Commentaires|Notes|Priorité|Lien|Audience|CA T1|Q1 revenue|% du budget|Reste à dépenser|Étape|Validé par|T1 N-1|Acción|Objetivo|Presupuesto T1|Cette action est la plus importante de toutes celles de l’année'.split(
    '|',
  ),
)('%s is no column of ours', (label) => expect(role(label)).toBe(''));
