import { budgetRows } from './.ci/budgets.mjs';

export default budgetRows();
