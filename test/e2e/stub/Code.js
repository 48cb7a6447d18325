// The smallest add-on that touches everything the preview page does for one. Its functions are called by name from the page.

function onOpen() {
  var french = Session.getActiveUserLocale().slice(0, 2) === 'fr';
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(french ? 'Saluer' : 'Greet', 'greet')
    .addItem(french ? 'Échouer' : 'Fail', 'failPlainly')
    .addSeparator()
    .addItem(french ? 'Ouvrir la barre' : 'Open the bar', 'menuOpen')
    .addToUi();
}

function menuOpen() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Essai'));
}

function greet() {
  SpreadsheetApp.getActiveSpreadsheet().toast('<b>Bonjour</b>', 'Essai', -1);
}

function failPlainly() {
  throw new Error('la feuille est vide.');
}

var answers = {
  loadExample: () => {
    var file = SpreadsheetApp.getActiveSpreadsheet();
    var sheet = file.insertSheet('Exemple', 0);
    sheet.getRange(1, 1, 2, 2).setValues([
      ['Jour', '=TODAY()'],
      ['Double', '=B3*2'],
    ]);
    sheet.getRange('B1').setNumberFormat('yyyy-mm-dd');
    file.setNamedRange('settings_today', sheet.getRange('B1'));
    return { ok: true, value: { message: 'fait' } };
  },
  echo: (value) => value,
  refuse: () => {
    throw new TypeError('non');
  },
  dated: () => ({ when: new Date() }),
  clock: () => new Date().toISOString().slice(0, 10),
  write: (text) => {
    SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Exemple').getRange('A5').setValue(text);
    return null;
  },
};

function rpc(name, args) {
  return answers[name].apply(null, args);
}

function hidden_() {
  return 'hidden';
}
