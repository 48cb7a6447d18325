import {
  type Action,
  actionFields,
  actionOf,
  blank,
  eachField,
  kindOf,
  known,
  type Plan,
  type ValueOf,
} from '../../src/domain/plan';
import { rhythmOf } from '../../src/domain/rhythm';
import type { Template } from '../../src/domain/template';
import { type Day, fiscalYear, plainCalendar, plusDays } from '../../src/domain/time';
import { vocabulary } from '../../src/languages/fr/vocabulary';

const KIND = 'Salon';
const reading = [vocabulary];
export const year = fiscalYear(2027, 1);

const rhythms = ['mensuelle', 'ponctuelle', 'hebdomadaire', 'trimestrielle', 'continue'].map((said) => {
  const rhythm = rhythmOf(said, reading);
  return rhythm === undefined ? blank : known(rhythm);
});

const nothing: ValueOf = {
  text: '',
  names: [],
  people: [],
  amount: blank,
  rhythm: blank,
  day: blank,
  status: 'to-do',
};

type Sketch = { readonly actions: number; readonly objectives: number; readonly isLate?: true };

/** The deadlines of a hundred and fifty days, one after the other. */
const deadlineOf = (index: number): Day => plusDays(year.first, 200 + (index % 150));

function actionAt(index: number, { objectives, isLate }: Sketch): Action {
  const isOneOff = isLate === true || index % rhythms.length === 1;
  return {
    ...actionOf(
      index + 2,
      eachField<ValueOf>((field) => nothing[kindOf(field)]),
    ),
    name: `Action ${index}`,
    objectives: [`Objectif ${index % objectives}`],
    kpis: ['Visites'],
    owners: [index % 2 === 0 ? 'Arnaud' : 'Zoé'],
    rhythm: rhythms[isOneOff ? 1 : index % rhythms.length] ?? blank,
    deadline: isOneOff ? known(deadlineOf(index)) : blank,
    kind: isOneOff ? KIND : '',
  };
}

/** Three hundred steps one after the other, each third of which may be left out. */
const longTemplate: Template = {
  kind: KIND,
  prepares: 'deadline',
  source: '',
  steps: Array.from({ length: 300 }, (_, index) => ({
    name: `Étape ${index}`,
    is: 'work' as const,
    workingDays: 1,
    after: index === 0 ? [] : [`Étape ${index - 1}`],
    role: '',
    deliverable: '',
    isOptional: index % 3 === 0,
  })),
};

/** A plan as the rules read it: as many objectives as are asked for, each of some actions. */
export const planOf = (sketch: Sketch): Plan => ({
  actions: Array.from({ length: sketch.actions }, (_, index) => actionAt(index, sketch)),
  objectives: Array.from({ length: sketch.objectives }, (_, index) => ({
    line: index + 2,
    name: `Objectif ${index}`,
    period: '',
    kpi: '',
    target: '100',
  })),
  fields: new Set(actionFields),
  duplicateFields: [],
  year,
  today: plusDays(year.first, 59),
  leadTimes: [],
  templates: sketch.isLate === true ? [longTemplate] : [],
  calendar: plainCalendar,
  locale: 'fr_FR',
  country: 'FR',
  reading,
});
