"""SAM's prompt decoder, rearranged for many point prompts on one image; equal to the official one up to rounding.

The official decoder copies the image's 64 x 64 tokens for every prompt and projects each copy ten times. A prompt,
however, has only seven tokens of its own (predicted IoU, four masks, the point, a padding point), so here

- the first layer's projections of the image tokens, which no prompt has touched yet, are computed once per image;
- later projections are moved from the 4,096 image tokens to the seven prompt tokens: with keys ``W x``, the scores
  ``q . W x`` are ``(q W) . x``; with values ``V x``, the attended values ``sum a V x`` are ``V (sum a x)``; the
  output projection is likewise folded into the seven values that the image tokens attend to;
- masks are made only for the prompts and mask tokens whose predicted IoU passes.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

_MULTIMASK = slice(2, 5)
"""The three mask tokens for ambiguous prompts, behind the tokens of the predicted IoU and of the single mask."""


@dataclass(frozen=True)
class ImageTokens:
    """One embedded image, with all that its prompts share.

    ``tokens`` (4096, 256) are the image's tokens; ``keys`` and ``values`` (heads, 4096, 16) what the prompts' tokens
    attend to in the first layer; ``queries`` (heads, 16, 4096) what the image's tokens ask there.
    """

    tokens: Tensor
    keys: Tensor
    values: Tensor
    queries: Tensor


@dataclass(frozen=True)
class Prompted:
    """The transformer's result for P prompts.

    ``predicted_iou`` (P, 3); ``mask_tokens`` (P, 3, 256); ``image_tokens`` (P, 4096, 256).
    """

    predicted_iou: Tensor
    mask_tokens: Tensor
    image_tokens: Tensor


class PromptDecoder:
    """Decodes point prompts with the prompt encoder and the mask decoder of a ``segment_anything`` model."""

    def __init__(self, sam: nn.Module, dtype: torch.dtype = torch.float32) -> None:
        self._dtype = dtype
        self._prompt_encoder, self._decoder = sam.prompt_encoder, sam.mask_decoder.to(dtype)
        transformer = sam.mask_decoder.transformer
        self._first, self._second = transformer.layers
        self._final_norm = transformer.norm_final_attn
        with torch.inference_mode():
            self._position = sam.prompt_encoder.get_dense_pe()[0].flatten(1).t().contiguous().to(dtype)
            self._first_to_image = _Attention(self._first.cross_attn_token_to_image)
            self._first_to_tokens = _Attention(self._first.cross_attn_image_to_token)
            self._second_to_image = _ToImage(self._second.cross_attn_token_to_image, self._position)
            self._second_to_tokens = _ToTokens(self._second.cross_attn_image_to_token, self._position)
            self._final_to_image = _ToImage(transformer.final_attn_token_to_image, self._position)
            self._upscaling = _Upscaling(self._decoder.output_upscaling)

    def prepare(self, embedding: Tensor) -> ImageTokens:
        """All that the prompts on one image share; ``embedding`` (256, 64, 64) is the image encoder's."""
        tokens = (embedding.flatten(1).t() + self._prompt_encoder.no_mask_embed.weight).to(self._dtype)
        placed = tokens + self._position
        return ImageTokens(
            tokens.contiguous(),
            self._first_to_image.split(self._first_to_image.module.k_proj(placed)),
            self._first_to_image.split(self._first_to_image.module.v_proj(tokens)),
            self._first_to_tokens.split(self._first_to_tokens.module.q_proj(placed)).transpose(1, 2).contiguous(),
        )

    def prompt(self, image: ImageTokens, points: Tensor) -> Prompted:
        """Run the transformer for foreground ``points`` (P, 2; x, y in pixels of the encoder's 1024 px input)."""
        labels = torch.ones(len(points), 1, dtype=torch.int, device=points.device)
        sparse, _ = self._prompt_encoder(points=(points[:, None], labels), boxes=None, masks=None)
        own = torch.cat([self._decoder.iou_token.weight, self._decoder.mask_tokens.weight])
        start = torch.cat([own.expand(len(points), -1, -1), sparse.to(self._dtype)], dim=1)

        layer = self._first
        tokens = layer.norm1(layer.self_attn(q=start, k=start, v=start))
        tokens = layer.norm2(tokens + self._shared_to_image(image, tokens + start))
        tokens = layer.norm3(tokens + layer.mlp(tokens))
        keys = layer.norm4(self._shared_to_tokens(image, tokens + start, tokens))

        layer = self._second
        placed = tokens + start
        tokens = layer.norm1(tokens + layer.self_attn(q=placed, k=placed, v=tokens))
        tokens = layer.norm2(tokens + self._second_to_image(tokens + start, keys))
        tokens = layer.norm3(tokens + layer.mlp(tokens))
        keys = layer.norm4(self._second_to_tokens(keys, tokens + start, tokens))

        tokens = self._final_norm(tokens + self._final_to_image(tokens + start, keys))
        predicted_iou = self._decoder.iou_prediction_head(tokens[:, 0])
        return Prompted(predicted_iou[:, 1:].float(), tokens[:, _MULTIMASK], keys)

    def logits(self, prompted: Prompted, chosen: Tensor) -> Tensor:
        """Mask logits (K, 256, 256) of the masks marked in ``chosen`` (P, 3; bool), in the order of its rows."""
        prompts = chosen.any(dim=1).nonzero()[:, 0]
        planes = self._upscaling(prompted.image_tokens[prompts])
        heads = self._decoder.output_hypernetworks_mlps[1:]
        weights = torch.stack([head(prompted.mask_tokens[:, i]) for i, head in enumerate(heads)], dim=1)
        masks = (weights[prompts] @ planes.transpose(1, 2))[chosen[prompts]]
        return _unshuffle(masks.float())

    def _shared_to_image(self, image: ImageTokens, asking: Tensor) -> Tensor:
        """Prompt tokens attending to image tokens that are still the same for all prompts."""
        attention = self._first_to_image
        queries = attention.split(attention.module.q_proj(asking.flatten(0, 1)))
        attended = F.scaled_dot_product_attention(queries[None], image.keys[None], image.values[None])[0]
        return attention.module.out_proj(attended.transpose(0, 1).flatten(1)).view(asking.shape)

    def _shared_to_tokens(self, image: ImageTokens, asked: Tensor, given: Tensor) -> Tensor:
        """Image tokens, still the same for all prompts, plus what they gather from each prompt's tokens."""
        attention = self._first_to_tokens
        keys = attention.split(attention.module.k_proj(asked)) * attention.scale
        weights = (keys @ image.queries).softmax(dim=2).flatten(1, 2)
        values, bias = attention.folded_values(given)
        return torch.baddbmm((image.tokens + bias).expand(len(given), -1, -1), weights.transpose(1, 2), values)


class _Attention:
    """The projections of one official attention module, seen head by head."""

    def __init__(self, module: nn.Module) -> None:
        self.module = module
        self.heads = module.num_heads
        self.size = module.internal_dim // module.num_heads
        self.scale = 1 / math.sqrt(self.size)
        self._output = module.out_proj.weight.t().reshape(self.heads, self.size, -1)

    def split(self, x: Tensor) -> Tensor:
        """(..., n, heads * size) as (..., heads, n, size)."""
        return x.unflatten(-1, (self.heads, self.size)).transpose(-3, -2).contiguous()

    def weight(self, projection: nn.Linear) -> Tensor:
        """A projection's weight as (heads, size, embedding)."""
        return projection.weight.reshape(self.heads, self.size, -1)

    def folded_values(self, tokens: Tensor) -> tuple[Tensor, Tensor]:
        """The prompt tokens' values behind the output projection (P, heads * n, embedding), and its bias."""
        values = self.split(self.module.v_proj(tokens)) @ self._output
        return values.flatten(1, 2), self.module.out_proj.bias


class _ToImage(_Attention):
    """Prompt tokens attending to image tokens, key and value projections folded to the prompts' side."""

    def __init__(self, module: nn.Module, position: Tensor) -> None:
        super().__init__(module)
        # The keys' bias adds the same to all scores of a query: the softmax does not see it.
        self._position = (self.weight(module.k_proj) @ position.t()).contiguous()
        self._keys = self.weight(module.k_proj)
        self._values = self.weight(module.v_proj).transpose(1, 2)
        self._values_bias = module.v_proj.bias.view(self.heads, 1, self.size)

    def __call__(self, asking: Tensor, image: Tensor) -> Tensor:
        queries = self.split(self.module.q_proj(asking)) * self.scale
        scores = (queries @ self._position).flatten(1, 2)
        scores = scores.baddbmm_((queries @ self._keys).flatten(1, 2), image.transpose(1, 2))
        seen = (scores.softmax(dim=-1) @ image).unflatten(1, (self.heads, -1))
        values = seen @ self._values + self._values_bias
        return self.module.out_proj(values.transpose(1, 2).flatten(2))


class _ToTokens(_Attention):
    """Image tokens attending to prompt tokens; the image tokens are updated in place."""

    def __init__(self, module: nn.Module, position: Tensor) -> None:
        super().__init__(module)
        self._position = self.split(module.q_proj(position)).transpose(1, 2).contiguous()
        self._queries = self.weight(module.q_proj)

    def __call__(self, image: Tensor, asked: Tensor, given: Tensor) -> Tensor:
        keys = self.split(self.module.k_proj(asked)) * self.scale
        scores = (keys @ self._position).flatten(1, 2)
        scores = scores.baddbmm_((keys @ self._queries).flatten(1, 2), image.transpose(1, 2))
        weights = scores.unflatten(1, (self.heads, -1)).softmax(dim=2).flatten(1, 2)
        values, bias = self.folded_values(given)
        return (image + bias).baddbmm_(weights.transpose(1, 2), values)


class _Upscaling:
    """The decoder's two transposed convolutions as matrix products: their kernels do not overlap."""

    def __init__(self, upscaling: nn.Sequential) -> None:
        first, self._norm, self._activation, second, _ = upscaling
        self._first, self._first_bias = _as_matrix(first)
        self._second, self._second_bias = _as_matrix(second)

    def __call__(self, tokens: Tensor) -> Tensor:
        """(K, 4096, 256) to (K, 65536, 32); a token's 4 x 4 pixels stay together, see :func:`_unshuffle`."""
        x = F.linear(tokens, self._first, self._first_bias).unflatten(-1, (4, -1))
        x = F.layer_norm(x, (x.shape[-1],), self._norm.weight, self._norm.bias, self._norm.eps)
        x = F.linear(self._activation(x), self._second, self._second_bias)
        return self._activation(x).unflatten(-1, (4, -1)).flatten(1, 3)


def _as_matrix(convolution: nn.ConvTranspose2d) -> tuple[Tensor, Tensor]:
    """A stride-2, kernel-2 transposed convolution as (2 * 2 * outputs, inputs), and its bias repeated to match."""
    matrix = convolution.weight.permute(2, 3, 1, 0).flatten(0, 2)
    return matrix.contiguous(), convolution.bias.repeat(4)


def _unshuffle(masks: Tensor) -> Tensor:
    """(K, 65536) in the order token row, token column, then two levels of 2 x 2, as (K, 256, 256)."""
    side = math.isqrt(masks.shape[1] // 16)
    grid = masks.view(-1, side, side, 2, 2, 2, 2).permute(0, 1, 3, 5, 2, 4, 6)
    return grid.reshape(-1, side * 4, side * 4)
