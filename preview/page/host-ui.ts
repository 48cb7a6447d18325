import type { Button, ButtonSet, HostUi } from '../apps-script/runtime';
import type { MenuBar } from './menu-bar';
import type { Notices } from './notices';
import type { SidebarPanel } from './sidebar-panel';

/** The window around the spreadsheet, as a script asks for it through `SpreadsheetApp.getUi()` and `toast`. */
export function createHostUi(menuBar: MenuBar, sidebar: SidebarPanel, notices: Notices): HostUi {
  return {
    showMenu: menuBar.show,
    showSidebar: ({ html, title }) => sidebar.show(html, title),
    showDialog: () => {
      throw new Error('The preview draws sidebars, not dialogs made of HTML.');
    },
    toast: notices.toast,
    // A script is suspended until the answer: only the browser's own boxes suspend as well.
    alert: ({ title, text, buttons }) => {
      const sentence = title === '' ? text : `${title}\n\n${text}`;
      if (buttons !== 'OK') return window.confirm(sentence) ? accepted(buttons) : refused(buttons);
      window.alert(sentence);
      return 'OK';
    },
    prompt: ({ title, text, buttons }) => {
      const answer = window.prompt(title === '' ? text : `${title}\n\n${text}`);
      return answer === null ? { button: refused(buttons), text: '' } : { button: accepted(buttons), text: answer };
    },
  };
}

const accepted = (buttons: ButtonSet): Button => (buttons.startsWith('YES') ? 'YES' : 'OK');

/** A confirm box has two answers: of three, its second one is the one that changes nothing. */
function refused(buttons: ButtonSet): Button {
  if (buttons === 'YES_NO') return 'NO';
  return buttons === 'OK' ? 'CLOSE' : 'CANCEL';
}
