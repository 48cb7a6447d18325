/** The unit that the parameters of a command speak of; undefined where they name none, for commands of Univer's may be given anything. */
export const unitOf = (params: unknown): string | undefined =>
  typeof params === 'object' && params !== null && 'unitId' in params && typeof params.unitId === 'string'
    ? params.unitId
    : undefined;
