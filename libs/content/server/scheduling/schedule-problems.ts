import { Problem } from '@tessera/models';
import type { Schedule } from '../../contract';

/** 412: the plan is not as the change supposes; `current` is how it is. */
export function scheduleChanged(current: Schedule): Problem {
  return new Problem('content.schedule-changed', {
    status: 412,
    title: 'Somebody else planned something for this page in the meantime.',
    detail: 'Look at the plan as it is now and try again.',
    members: { current },
  });
}

/** 422: a plan that makes no sense, with what is wrong with which of its values. */
export function impossiblePlan(path: 'publishAt' | 'unpublishAt' | 'revision', code: string, message: string): Problem {
  return new Problem('content.impossible-plan', { status: 422, title: message, errors: [{ path, code, message }] });
}

/** 403: who planned something is no longer there to do it. */
export function plannerGone(): Problem {
  return new Problem('content.planner-gone', {
    status: 403,
    title: 'Who planned this may not act any more.',
    detail: 'Somebody who may publish here can plan it anew.',
  });
}
