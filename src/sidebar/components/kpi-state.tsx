import type { ChosenKpi } from '../../commands/api';
import { saidValue } from '../kpi-value';
import { useSession } from '../session';

type Standing = Pick<ChosenKpi, 'unit' | 'state' | 'last' | 'month' | 'target'> & {
  readonly costPerResult?: number | null;
};

/**
 * "✕ en retard · 42,50 € en mars 2027 · cible 50 €": how a KPI stands, as far as that is known. Of a month whose figures have no result:
 * "– pas de donnée en avril 2027".
 */
export function KpiState({ kpi, currency }: { readonly kpi: Standing; readonly currency: string }) {
  const { words, idiom, language } = useSession();
  const { kpis } = words;
  const said = (value: number, unit = kpi.unit): string =>
    saidValue(value, unit, { language, currency, units: kpis.units });
  const [year = '', month = ''] = (kpi.month ?? '').split('-');
  const { state, last, target, costPerResult = null } = kpi;
  const inMonth = (value: string): string =>
    kpis.value({ value, month: `${idiom.speech.months[Number(month) - 1]} ${year}` });
  const isWithout = state === 'noData' && last === null && month !== '';
  const parts = [
    state === null ? '' : isWithout ? inMonth(kpis.states[state]) : kpis.states[state],
    last === null ? '' : inMonth(said(last)),
    target === null ? '' : kpis.target(said(target)),
    costPerResult === null ? '' : kpis.perResult(said(costPerResult, 'money')),
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : <p class="help">{parts.join(' · ')}</p>;
}
