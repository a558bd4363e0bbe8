import pytest
import torch

from df4lcz_qgis.engine.streams.layers import fused
from df4lcz_qgis.engine.streams.resnet3d import MARGIN, ResNet3D11


def _shaken(model, seed=0):
    """The model with batch-norm statistics and biases that are not the initial zeros and ones."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, tensor in [*model.named_parameters(), *model.named_buffers()]:
            if name.endswith(("bias", "running_mean")):
                tensor.copy_(0.1 * torch.randn(tensor.shape, generator=generator))
            elif name.endswith("running_var"):
                tensor.copy_(0.5 + torch.rand(tensor.shape, generator=generator))
    return model.eval()


def test_the_published_size():
    model = ResNet3D11()
    trainable = sum(p.numel() for p in model.parameters())
    running = sum(b.numel() for n, b in model.named_buffers() if "running" in n)
    assert trainable == 3_538_961
    assert trainable + running == 3_548_049


def test_the_published_work():
    from torch.utils.flop_counter import FlopCounterMode

    counter = FlopCounterMode(display=False)
    with counter, torch.no_grad():
        model = ResNet3D11().train()
        model.logits(torch.zeros(2, 10, 32, 32))
    assert counter.get_total_flops() / 4 == pytest.approx(2.90e9, rel=0.005)
    counter = FlopCounterMode(display=False)
    with counter, torch.no_grad():
        model.eval()(torch.zeros(1, 10, 32, 32))
    # What strides skip is not computed when classifying.
    assert counter.get_total_flops() / 2 == pytest.approx(2.39e9, rel=0.005)


def test_sizes_inside():
    model = ResNet3D11(width=4)
    sizes = []
    for block in (model.block1, model.block2, model.block3):
        block.register_forward_hook(lambda _m, _i, o: sizes.append(tuple(o.shape[1:])))
    model(torch.rand(2, 10, 32, 32))
    assert sizes == [(16, 32, 32, 10), (32, 16, 16, 5), (64, 8, 8, 3)]


@pytest.mark.parametrize("border", ["zeros", "real"])
def test_classifying_skips_only_what_is_never_used(border):
    model = _shaken(ResNet3D11(width=4, border=border))
    x = torch.rand(2, 10, 32 + 2 * model.margin, 32 + 2 * model.margin)
    with torch.no_grad():
        lean = model(x)
        y = model._standardised(x)
        y = y[:, :, : 32 + 13, : 32 + 13] if border == "real" else y
        whole = model.block3(model.block2(model.block1(model.stem(y).relu())))
        whole = model.dense(whole.mean(dim=(2, 3, 4))).softmax(dim=1)
        torch.testing.assert_close(lean, whole)
        torch.testing.assert_close(fused(model)(x), whole, atol=1e-6, rtol=1e-4)


def test_keras_conventions():
    model = ResNet3D11(width=8)
    norms = [m for m in model.modules() if isinstance(m, torch.nn.BatchNorm3d)]
    assert len(norms) == 13
    assert {(n.eps, n.momentum) for n in norms} == {(1e-3, 0.01)}
    weight = model.block2.convolve[0].weight
    limit = (6 / (16 * 27 + 16 * 27)) ** 0.5
    assert weight.abs().max() <= limit
    assert weight.abs().max() > 0.95 * limit
    assert not model.stem[0].bias.any()


def test_standardisation_is_that_of_each_band():
    plain = _shaken(ResNet3D11(width=4))
    mean, std = torch.rand(10), 0.5 + torch.rand(10)
    scaled = ResNet3D11(width=4, mean=mean.tolist(), std=std.tolist()).eval()
    scaled.load_state_dict(plain.state_dict())
    x = torch.rand(2, 10, 32, 32)
    torch.testing.assert_close(scaled(x * std[:, None, None] + mean[:, None, None]), plain(x))


def test_real_surroundings_are_what_zeros_are_not():
    zeros = _shaken(ResNet3D11(width=4))
    real = ResNet3D11(width=4, border="real").eval()
    real.load_state_dict(zeros.state_dict())
    x = torch.rand(1, 10, 32 + 2 * MARGIN, 32 + 2 * MARGIN)
    assert real(x).shape == (1, 17)
    assert (real(x) - zeros(x[:, :, MARGIN:-MARGIN, MARGIN:-MARGIN])).abs().max() > 1e-6
    moved = x.clone()
    moved[:, :, -3:] += 1  # beyond the receptive field of the last features
    torch.testing.assert_close(real(moved), real(x))
    moved[:, :, :1] += 1  # its first row is within it
    assert (real(moved) - real(x)).abs().max() > 1e-9


@pytest.mark.parametrize("step", [10, 8, 5, 32])
def test_a_shared_scene_equals_its_windows(step):
    model = _shaken(ResNet3D11(width=8, border="real"))
    rows, columns = 3, 4
    height, width = (rows - 1) * step + 32 + 2 * MARGIN, (columns - 1) * step + 32 + 2 * MARGIN + step // 2
    scene = torch.rand(10, height, width, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        together = model.scene(scene, step)
        assert together.shape == (17, rows, columns)
        side = 32 + 2 * MARGIN
        for r in range(rows):
            for c in range(columns):
                window = scene[None, :, r * step : r * step + side, c * step : c * step + side]
                assert (together[:, r, c] - model(window)[0]).abs().max() < 1e-6


def test_the_paper_form_cannot_share():
    with pytest.raises(ValueError, match="real"):
        ResNet3D11(width=4).scene(torch.rand(10, 60, 60), 10)
