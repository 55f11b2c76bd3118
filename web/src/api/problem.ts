export { BanyanError as Problem, type FieldProblem } from '@banyan/sdk/problem'
