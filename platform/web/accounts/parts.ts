export { InitialPasswordPage } from './initial-password-page.tsx';
