import { handle, type PropertiesHandle, type ServiceHandle, textOf } from '../handles';
import { messages } from '../messages';
import { free, type Methods, type PropertyStores } from '../runtime';

/** Contract 22: 9 KB a value. */
const LARGEST_VALUE = 9 * 1024;

export const emptyProperties = (): PropertyStores => ({ document: new Map(), user: new Map(), script: new Map() });

const stores = {
  document: handle<PropertiesHandle>({ is: 'Properties', of: 'document' }),
  user: handle<PropertiesHandle>({ is: 'Properties', of: 'user' }),
  script: handle<PropertiesHandle>({ is: 'Properties', of: 'script' }),
};

export const propertiesServiceMethods: Methods<ServiceHandle> = {
  getDocumentProperties: free(() => stores.document),
  getUserProperties: free(() => stores.user),
  getScriptProperties: free(() => stores.script),
};

export const propertiesMethods: Methods<PropertiesHandle> = {
  getProperty: free((script, { of }, key: unknown) => script.properties[of].get(textOf(key)) ?? null),
  getProperties: free((script, { of }) => Object.fromEntries(script.properties[of])),
  setProperty: free((script, self, key: unknown, value: unknown) => {
    const text = textOf(value);
    if (new TextEncoder().encode(text).length > LARGEST_VALUE) throw new Error(messages.valueTooLarge);
    script.properties[self.of].set(textOf(key), text);
    return self;
  }),
  deleteProperty: free((script, self, key: unknown) => {
    script.properties[self.of].delete(textOf(key));
    return self;
  }),
};
