export { everyKind, redThings } from './every-kind/every-kind';
export { countUp, paintThings } from './every-kind/actions';
export { mayThings } from './every-kind/permissions';
export { Country, Place } from './every-kind/place';
export { Part, Thing, Vault } from './every-kind/thing';
export { type AdminTest, adminTest, type AskedAs } from './admin-test';
export { testEntity } from './entity-suite';
