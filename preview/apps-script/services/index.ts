export { htmlOutputMethods, htmlServiceMethods, htmlTemplateMethods } from './html';
export { lockMethods, lockServiceMethods } from './lock';
export { emptyProperties, propertiesMethods, propertiesServiceMethods } from './properties';
export { sessionMethods } from './session';
export { enumMethods, menuMethods, promptResponseMethods, uiMethods } from './ui';
export { consoleMethods, loggerMethods, utilitiesMethods } from './utilities';
