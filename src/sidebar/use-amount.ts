import { saidAmount } from './kpi-value';
import { useSession } from './session';

/** How amounts are said, in the currency's main unit. */
export function useAmount(currency: string): (amount: number) => string {
  const { language } = useSession();
  return (amount) => saidAmount(amount, { language, currency });
}
