export { draftFields, type ObjectiveDraft, type Virtue, virtues, virtuesOf } from './wording';
