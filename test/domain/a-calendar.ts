import { closedOn } from './a-template';

/** The public holidays of France in 2027 and the first of 2028. */
export const franceIn2027 = closedOn(
  ...['2027-01-01', '2027-03-29', '2027-05-01', '2027-05-06', '2027-05-08', '2027-05-17', '2027-07-14'],
  ...['2027-08-15', '2027-11-01', '2027-11-11', '2027-12-25', '2028-01-01'],
);
