// What is not needed for the first view of the editor: loaded right after it.
export { Collision } from './collision.tsx';
export { StepCheck } from './step-check.tsx';
export { CostSum, StepCost } from './step-cost.tsx';
export { StepTime } from './step-time.tsx';
export { SubmitButton } from './submit-button.tsx';
