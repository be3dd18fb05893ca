/** The header that names the group through whose eyes somebody looks, by its id; only requests that change nothing may carry it. */
export const viewAsHeader = 'x-view-as';
