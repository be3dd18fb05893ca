import { HttpContextToken } from '@angular/common/http';

/** Set on requests for which a 401 is an answer and not an ended session. */
export const answersForAnyone = new HttpContextToken(() => false);

/** Renews a session that ended, without leaving the page. Provided by libs/auth/editor. */
export abstract class SignInAgain {
  /** Resolves with true when the same person signed in again, and false when she went elsewhere. Many callers share one question. */
  abstract ask(): Promise<boolean>;
}
