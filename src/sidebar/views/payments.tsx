import { Page } from '../components/page';

export function PaymentsView({ onHome }: { readonly onHome: () => void }) {
  return <Page title="…" onHome={onHome} />;
}
