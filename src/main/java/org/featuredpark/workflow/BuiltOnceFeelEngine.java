package org.featuredpark.workflow;

import camundajar.impl.scala.util.Either;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.api.EvaluationFailureType;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FailedEvaluationResult;
import org.camunda.feel.api.SuccessfulEvaluationResult;
import org.camunda.feel.context.Context;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.ValError;

/**
 * Evaluates FEEL without parsing a cell twice and without building the built-in functions for every cell.
 *
 * <p>The original does both on each evaluation, which costs more than the evaluation itself. The texts kept are those
 * of the deployed decisions, so their number is bounded by what administrators deploy. The overridden methods are
 * deprecated for callers, but they are what the engine's adapter calls.
 */
@SuppressWarnings("deprecation")
final class BuiltOnceFeelEngine extends FeelEngine {

  private final FunctionProvider functions;
  private final FeelInterpreter interpreter;
  private final Map<String, Either<Failure, ParsedExpression>> expressions = new ConcurrentHashMap<>();
  private final Map<String, Either<Failure, ParsedExpression>> unaryTests = new ConcurrentHashMap<>();

  BuiltOnceFeelEngine(FeelEngine original) {
    super(original.functionProvider(), original.valueMapper(), original.configuration(), original.clock());
    this.functions = new BuiltinFunctions(clock(), valueMapper());
    this.interpreter = new FeelInterpreter(valueMapper());
  }

  @Override
  public Either<Failure, ParsedExpression> parseExpression(String text) {
    return expressions.computeIfAbsent(text, super::parseExpression);
  }

  @Override
  public Either<Failure, ParsedExpression> parseUnaryTests(String text) {
    return unaryTests.computeIfAbsent(text, super::parseUnaryTests);
  }

  @Override
  public EvaluationResult evaluate(ParsedExpression expression, Context variables) {
    // The context collects failures, so it lives as long as one evaluation; the functions in it do not change.
    var context = EvalContext.create(valueMapper(), functions).merge(variables);
    var value = interpreter.eval(expression.expression(), context);
    var failures = context.failureCollector().failures();
    if (value instanceof ValError error) {
      return new FailedEvaluationResult(failure(expression, error.error()), failures);
    }
    if (failures.exists(failure -> failure.failureType() == EvaluationFailureType.ASSERT_FAILURE$.MODULE$)) {
      return new FailedEvaluationResult(failure(expression, "an assertion does not hold"), failures);
    }
    return new SuccessfulEvaluationResult(valueMapper().unpackVal(value), failures);
  }

  private static Failure failure(ParsedExpression expression, String cause) {
    return new Failure("failed to evaluate expression '%s': %s".formatted(expression.text(), cause));
  }
}
