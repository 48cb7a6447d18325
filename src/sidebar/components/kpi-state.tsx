import type { ChosenKpi } from '../../commands/api';
import { saidValue } from '../kpi-value';
import { useSession } from '../session';

type Standing = Pick<ChosenKpi, 'unit' | 'state' | 'last' | 'month' | 'target'> & {
  readonly costPerResult?: number | null;
};

/** "✕ en retard · 42,50 € en mars 2027 · cible 50 €": how a KPI stands, as far as that is known. */
export function KpiState({ kpi, currency }: { readonly kpi: Standing; readonly currency: string }) {
  const { words, idiom, language } = useSession();
  const { kpis } = words;
  const said = (value: number, unit = kpi.unit): string =>
    saidValue(value, unit, { language, currency, units: kpis.units });
  const [year = '', month = ''] = (kpi.month ?? '').split('-');
  const { state, last, target, costPerResult = null } = kpi;
  const parts = [
    state === null ? '' : kpis.states[state],
    last === null ? '' : kpis.value({ value: said(last), month: `${idiom.speech.months[Number(month) - 1]} ${year}` }),
    target === null ? '' : kpis.target(said(target)),
    costPerResult === null ? '' : kpis.perResult(said(costPerResult, 'money')),
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : <p class="help">{parts.join(' · ')}</p>;
}
