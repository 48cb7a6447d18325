import type { RhythmPhrases } from '../../domain/rhythm';

/** One day of a month, as a part of the phrases below. */
export const daysOfMonth: RhythmPhrases['daysOfMonth'] = {
  weekday: ['{nths} {weekday}'],
  workday: ['{nth} jour ouvre|ouvrable|travaille'],
  week: ['{nth} semaine'],
  fixed: [
    ['first-day', ['premier|1er jour']],
    ['middle', ['mi-mois']],
    ['last-day', ['dernier jour']],
  ],
  edges: [
    ['first-day', ['debut']],
    ['middle', ['milieu|mi']],
    ['last-day', ['fin']],
  ],
};

/** Phrases by what they say: how often, on which weekdays, on which days of the month, in which months, until when. */
export const phrases: readonly string[] = [
  '{pace}',
  '{counted} {pace}',
  'chaque {unit}',
  'tous|toutes|ts|tte les {unit}',
  'tous|toutes|ts|tte les {n} {unit}',
  '{times} par|chaque|/ {unit}',
  '{times} dans|pendant {unit}',
  '{counted} {unit}',
  'par {unit}',
  '{counted} tous|toutes les {unit}',
  '{counted} tous|toutes les {n} {unit}',
  '1|un|une {unit} sur|/ {n}',
  '1|un {weekday} sur|/ {n}',
  'tous les {n} {weekday}',

  'le|les|chaque|du? {weekdays}',
  'tous|ts les {weekdays}',
  'sauf|hors|hormis|excepte le|les? {off}',

  '1|un {weekday} par|/ {cycle}',
  'le|la|les|chaque|au|a? {nthdays}',
  'le|la|les|chaque|au? {nthdays} du|de|par|chaque la|chaque? {cycle}',
  'le|les|chaque {on}',
  'le|les|chaque? {on} du|de|par|chaque la|chaque? {cycle}',
  'tous les {on}',
  'tous les {on} du|de chaque? {cycle}',
  'la|chaque? {week}',
  'la|chaque? {week} du|de|par chaque? {cycle}',
  'en|a|au|le|la|chaque|tous? les? {edgeday} de|du chaque? {cycle}',
  'le? {dates}',
  'tous les {annual}',
  'le|les|chaque? {on} de|du? mois? de? {in}',

  "jusqu'au|jusqu'a|jusqu'en|jusque {date}",
  'pendant|durant|sur|pour {length}',
  'pendant? {repeats}',
  'sauf|hors|hormis|excepte en|au|le? mois? de|pendant? {pauses}',
  'pas|pause en|au mois? de? {pauses}',
  'en|au mois? de? {season}',
  // Behind a bracket or a comma: "2 fois par an (juin et décembre)".
  ',|- {season}',
  'de|du? {span}',
  'entre {span}',
];

export const fixed: RhythmPhrases['fixed'] = [
  ['one-off', ['ponctuel|ponctuelle|unique|non|faux', 'une|1 seule? fois', 'ponctuellement', 'one shot', 'one-shot']],
  [
    'continuous',
    [
      'en? continu|continue',
      'permanent|permanente',
      'en permanence',
      "a|toute l'annee",
      "tout au long de l'annee",
      "toute l'annee en continu",
      "au fil de l'eau",
      'en? fil rouge',
      'tout le temps',
      '24/7',
    ],
  ],
  ['workdays', ['tous|chaque les? jour ouvre|ouvrable|travaille', 'les? jour ouvre|ouvrable|travaille']],
  [{ weekdays: [1, 2, 3, 4, 5] }, ['tous|chaque les? jour de semaine', 'en semaine']],
];
