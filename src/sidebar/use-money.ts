import { useSession } from './session';

/** An amount in the plan's currency, its cents only where it has some. */
export function useMoney(currency: string): (amount: number) => string {
  const { language } = useSession();
  return (amount) =>
    new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    }).format(amount);
}
