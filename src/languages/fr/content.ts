import type { Content } from '../content/content';
import { kpiCodes } from '../content/kpi-codes';
import { exampleIn } from '../content/mimine';
import { objectiveFormulas } from '../content/objective-formulas';
import { paymentFormulas } from '../content/payment-formulas';
import { readSentences } from '../content/read-sentences';
import { eitherGrouping, groupingsOf } from '../words/grouping-words';
import { budget } from './budget';
import { countdown } from './countdown';
import { dashboard } from './dashboard';
import { example } from './example-words';
import { fields } from './fields';
import { kpiTexts } from './kpi-texts';
import { objectiveTexts } from './objective-texts';
import { paymentTexts } from './payment-texts';
import { selfTestSaid } from './self-test';
import { selfTestTexts } from './self-test-texts';
import { templates } from './templates';

const columnNotes: Content['columnNotes'] = {
  objectives:
    'À quel objectif l’action sert-elle ? Pas d’action sans objectif. Plusieurs : séparez-les par un point-virgule.',
  kpis: 'Comment saurez-vous que l’action a marché ? Plusieurs KPI : séparez-les par un point-virgule.',
  owner: 'Une seule personne répond de l’action.',
  q1: 'Ce que l’action coûte au premier trimestre (Q1) de l’exercice. Écrivez 0 si elle est gratuite.',
  rhythm:
    'Facultatif. Ponctuelle, ou à quel rythme elle revient, dans la liste ou en toutes lettres. Une date sans fréquence vaut « ponctuelle ».',
  start: 'Facultatif. Premier jour de l’action, ou première occurrence si elle revient.',
  deadline: 'Dernier jour d’une action ponctuelle, ou dernière occurrence. Vide pour toute l’année.',
  kind: 'Facultatif. Donne le temps de préparation, compté à rebours en jours ouvrés.',
  status: 'Facultatif. « Abandonnée » garde la ligne, hors des totaux et du calendrier.',
};

/** What fills a new plan; `languages` are the codes a plan may be in. */
export const content = (languages: readonly string[]): Content => ({
  templates,
  dashboard,
  budget,
  countdown,
  selfTest: { ...selfTestTexts, sentences: readSentences(selfTestSaid) },
  kpis: { ...kpiTexts, codes: kpiCodes },
  objectives: { ...objectiveTexts, formulas: objectiveFormulas },
  payments: { ...paymentTexts, formulas: paymentFormulas },
  columnNotes,
  settings: {
    today: ['Aujourd’hui', 'Toutes les formules du plan lisent ce jour. Une date fixe ici fige le plan à ce jour.'],
    year: ['Année du plan', 'Année civile où commence l’exercice. Reconstruisez le rétroplanning après un changement.'],
    firstMonth: ['Premier mois de l’exercice', '1 pour janvier, 4 pour avril…'],
    currency: ['Devise', 'Code à trois lettres : EUR, CHF, CAD…'],
    country: ['Pays', 'Code du pays, ou de la région : FR, FR-AM, BE, CH-GE, CA-QC…'],
    language: ['Langue du plan', `${languages.join(' ou ')} : la langue des onglets et des listes.`],
    grouping: [
      'Rétroplanning par',
      `${eitherGrouping(groupingsOf(fields), 'ou')}. Reconstruisez-le après un changement.`,
    ],
    unit: [
      'Colonnes du rétroplanning',
      'semaines, ou mois pour une page à imprimer. Reconstruisez-le après un changement.',
    ],
    monday: ['Lundi', 'Les jours travaillés : ouvré ou fermé.'],
    tuesday: ['Mardi', ''],
    wednesday: ['Mercredi', ''],
    thursday: ['Jeudi', ''],
    friday: ['Vendredi', ''],
    saturday: ['Samedi', ''],
    sunday: ['Dimanche', ''],
    state: ['État', 'Tenu par Rétroplan : vide quand tout est terminé.'],
  },
  example: {
    note:
      'Exemple Mimine : les objectifs, les actions et les montants viennent du cours ; un montant qu’il ne donne pas reste vide. ' +
      'Les responsables (sauf Arnaud pour la newsletter) et les jours exacts sont notre choix, cohérent avec ce qu’il dit.',
    ...exampleIn(example),
  },
});
