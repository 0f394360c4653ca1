export { nicknameGroupsOf, nicknamesOf, sharesGroup } from './nicknames.ts';
