import type { DateWords } from '../../domain/time';

export const dates: DateWords = {
  months: [
    ['janvier', 'janv'],
    ['fevrier', 'fevr', 'fev'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['decembre', 'dec'],
  ],
  weekdays: [
    ...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    ...['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'],
  ],
  articles: ['le'],
  ordinals: ['er'],
  isMonthBeforeDay: false,
  inMonth: ['en'],
  parts: { begin: ['debut'], middle: ['mi'], end: ['fin'] },
  elided: ["d'"],
  quarters: ['t'],
};
