import { aStep } from '../../domain/a-template';
import { aCountdown } from './a-countdown';

const steps = [
  aStep({ name: 'Maquette', role: 'Graphisme' }),
  aStep({ name: 'Textes', role: 'Rédaction' }),
  aStep({ name: 'Envoi', after: ['Maquette', 'Textes'] }),
];
const people = [
  ['Graphisme', 'Léa'],
  ['Rédaction', ''],
] as const;

describe('who does a step', () => {
  test('is the person of its role, the role where nobody does it yet, else who answers for the action', () => {
    const it = aCountdown({ steps, people });
    expect([it.of('Maquette', 'owner'), it.of('Textes', 'owner'), it.of('Envoi', 'owner')]).toEqual([
      'Léa',
      'Rédaction',
      'Zoé',
    ]);
  });

  test('is the role in a file whose settings have no such list', () =>
    expect(aCountdown({ steps }).of('Maquette', 'owner')).toBe('Graphisme'));

  test('is whom she wrote there', () =>
    expect(aCountdown({ steps, people, her: { Maquette: { owner: 'Hugo' } } }).of('Maquette', 'owner')).toBe('Hugo'));
});
