import { closeBrowser, openSidebar, type SidebarPage } from './sidebar-page';

afterAll(closeBrowser);

let opened: SidebarPage | undefined;

export async function open(...opening: Parameters<typeof openSidebar>): Promise<SidebarPage> {
  opened = await openSidebar(...opening);
  return opened;
}

afterEach(() => expect(opened?.errors ?? []).toEqual([]));

export const names = ({ calls }: SidebarPage): readonly string[] => calls.map(({ name }) => name);

export const title = ({ page }: SidebarPage, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

export const press = ({ page }: SidebarPage, name: string) => page.getByRole('button', { name, exact: true }).click();

export const status = ({ page }: SidebarPage) => page.getByRole('status');
