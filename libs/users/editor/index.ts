export { ChoiceSearch } from './members/choice-search';
export { GroupMembers } from './members/group-members';
export { PersonGroups } from './members/person-groups';
export { GroupRights } from './rights/group-rights';
export { provideRightPlaces, type RightPlace, type RightPlaces } from './rights/right-places';
export { groupPanels, usersRoutes } from './routes';
export { WhyPanel } from './why/why-panel';
