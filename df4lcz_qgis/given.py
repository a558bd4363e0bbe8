"""What was given for parameters, plain: expressions evaluated, numbers, truth values and choices as what they are.

Where a text is none of these QGIS takes the default, or zero, without a word; of a step of a model it checks nothing.
"""

from __future__ import annotations

import math
from typing import Any

from qgis.core import (
    NULL,
    QgsExpression,
    QgsExpressionContext,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProperty,
)

from .engine.shared.errors import RequestError
from .engine.shared.parameter import convert, unlike

_CHECKED = (
    QgsProcessingParameterNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,  # all of the plugin's are of texts
)
#: What QGIS makes of a larger whole number is 0.
_LARGEST_INT = 2**31 - 1


def evaluated(name: str, value: Any, context: QgsExpressionContext) -> Any:
    """The value that a parameter has: that of an expression, None where it has none.

    Raises:
        RequestError: the expression cannot be evaluated.
    """
    if not isinstance(value, QgsProperty):
        return value
    found, is_known = value.value(context)
    if is_known:
        return found
    expression = QgsExpression(value.asExpression())
    expression.evaluate(context)
    problem = expression.parserErrorString() or expression.evalErrorString()
    if expression.expression() and problem:
        raise RequestError(
            "The expression {expression} for the parameter {name} cannot be evaluated ({problem}). Correct it, or give "
            "a value.",
            expression=expression.expression(),
            name=name,
            problem=problem,
        )
    return None


def plain(definition: QgsProcessingParameterDefinition, value: Any) -> Any:
    """A number, truth value or choice as what it is; other values as they were given.

    Raises:
        RequestError: it is none.
    """
    name = definition.name()
    if not isinstance(definition, _CHECKED):
        return value
    if value in (None, NULL, ""):
        return None
    if isinstance(definition, QgsProcessingParameterBoolean):
        return bool(value) if isinstance(value, (int, float)) else convert(name, value, bool, {})
    if isinstance(definition, QgsProcessingParameterEnum):
        choices = {"choices": definition.options()}
        several = definition.allowMultiple()
        return list(convert(name, value, tuple[str, ...], choices)) if several else convert(name, value, str, choices)
    return _number(definition, value)


def _number(definition: QgsProcessingParameterDefinition, value: Any) -> float:
    name = definition.name()
    is_band = isinstance(definition, QgsProcessingParameterBand)
    is_whole = is_band or definition.dataType() == QgsProcessingParameterNumber.Type.Integer
    try:
        number = float(value)
    except (TypeError, ValueError) as error:
        raise unlike(int if is_whole else float, name, repr(value)) from error
    if not math.isfinite(number):
        raise unlike(int if is_whole else float, name, repr(value))
    if not is_whole:
        return number
    whole = math.floor(number + 0.5)  # rounded as QGIS does it
    limits = {} if is_band else {"minimum": definition.minimum(), "maximum": definition.maximum()}
    return convert(name, whole, int, limits if abs(whole) > _LARGEST_INT else {})
