package org.featuredpark.workflow;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.context.ApplicationContext;

/** Evaluates expressions of models in their scope; without a scope, as in queries, only three harmless ones. */
class ScopedExpressionManager extends SpringExpressionManager {

  private static final Set<String> HARMLESS = Set.of("${currentUser()}", "${currentUserGroups()}", "${now()}");

  ScopedExpressionManager(ApplicationContext context, Map<Object, Object> beans) {
    super(context, beans);
  }

  @Override
  public Expression createExpression(String text) {
    return new ScopedExpression(super.createExpression(text));
  }

  private record ScopedExpression(Expression expression) implements Expression {

    @Override
    public Object getValue(VariableScope scope) {
      return allowed(scope).getValue(scope);
    }

    @Override
    public Object getValue(VariableScope scope, BaseDelegateExecution context) {
      return allowed(scope).getValue(scope, context);
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
      allowed(scope).setValue(value, scope);
    }

    @Override
    public void setValue(Object value, VariableScope scope, BaseDelegateExecution context) {
      allowed(scope).setValue(value, scope, context);
    }

    @Override
    public boolean isLiteralText() {
      return expression.isLiteralText();
    }

    @Override
    public String getExpressionText() {
      return expression.getExpressionText();
    }

    private Expression allowed(VariableScope scope) {
      if (scope == null && !isLiteralText() && !HARMLESS.contains(getExpressionText().strip())) {
        throw new BadUserRequestException("查询中不允许使用表达式");
      }
      return expression;
    }
  }
}
