/** Why a cell cannot be read as a value of its field. */
export class CellFault extends Error {
  override readonly name = 'CellFault';

  constructor(
    readonly code: string,
    /** A sentence for people. */
    message: string,
  ) {
    super(message);
  }
}
